/** @typedef {import('./openTickets.mjs').Ticket} Ticket */

/** @type {Readonly<Record<string, string>>} */
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** @param {string} text */
const escapeHtml = (text) =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character)

/**
 * @param {string} title
 * @param {string} body
 * @param {string} head
 */
const page = (title, body, head = '') => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/portal.css">${head}
  </head>
  <body>
    <header><a href="/">Depot support</a> <nav><a href="/">New request</a> <a href="/tickets">Requests</a></nav></header>
    <main>
      <h1>${escapeHtml(title)}</h1>
      ${body}
    </main>
  </body>
</html>`

/**
 * The form for a request. Two lines embed the help: the script above, the element in the form. Its `name` makes it a field: what was checked
 * is sent with the form where the visitor turned that on.
 * @param {string} help The origin of the help.
 */
export const formPage = (help) =>
  page(
    'Ask support',
    `<form method="post" action="/tickets">
        <label for="subject">Subject</label>
        <input id="subject" name="subject" required maxlength="200" autocomplete="off">
        <label for="description">What happened?</label>
        <textarea id="description" name="description" rows="8" required maxlength="20000"></textarea>
        <unstuck-help for="#subject, #description" name="transcript"></unstuck-help>
        <button>Send</button>
      </form>`,
    `\n    <script type="module" src="${escapeHtml(help)}/embed.js"></script>`,
  )

/** @param {Ticket} ticket */
const ticketOf = ({ id, subject, description, transcript, created }) => `<article>
        <h2>#${id} ${escapeHtml(subject)}</h2>
        <p><time datetime="${created.toISOString()}">${created.toISOString().slice(0, 16).replace('T', ' ')}</time></p>
        <pre class="description">${escapeHtml(description)}</pre>
        ${transcript === '' ? '' : `<h3>What was checked before</h3>\n        <pre class="transcript">${escapeHtml(transcript)}</pre>`}
      </article>`

/** @param {readonly Ticket[]} tickets */
export const listPage = (tickets) =>
  page(
    'Requests',
    tickets.length === 0 ? '<p>No requests yet.</p>' : tickets.map(ticketOf).join('\n      '),
  )

/** @param {string} text */
export const messagePage = (text) => page(text, '<p><a href="/">Back to the form</a></p>')
