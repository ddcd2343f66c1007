import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { formPage, listPage, messagePage } from './pages.mjs'

/** The most that a request may hold, in bytes. */
const most = 200_000

/** @param {import('node:http').IncomingMessage} request */
async function readForm(request) {
  let size = 0
  const pieces = []
  for await (const piece of request) {
    size += piece.length
    if (size > most) return null
    pieces.push(piece)
  }
  return new URLSearchParams(Buffer.concat(pieces).toString('utf8'))
}

/** @param {string} help */
const policy = (help) =>
  `default-src 'none'; script-src ${help}; frame-src ${help}; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

/**
 * The portal: a form, and the requests that were sent with it.
 * @param {{ help: string, tickets: Awaited<ReturnType<typeof import('./openTickets.mjs').openTickets>> }} parts
 */
export function createPortal({ help, tickets }) {
  /**
   * Keeps the request that a form sends; what is wrong with it, or null.
   * @param {import('node:http').IncomingMessage} request
   */
  async function take(request) {
    const { origin, host } = request.headers
    if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`)
      return { status: 403, text: 'This form is on another site' }
    const form = await readForm(request)
    if (form === null) return { status: 413, text: 'This request is too long' }
    const field = (/** @type {string} */ name) => (form.get(name) ?? '').slice(0, 100_000).trim()
    const [subject, description] = [field('subject'), field('description')]
    if (subject === '' || description === '')
      return { status: 400, text: 'A request needs a subject and a description' }
    await tickets.add({ subject, description, transcript: field('transcript') })
    return null
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answer(request, response) {
    const path = (request.url ?? '/').split('?')[0]
    const send = (/** @type {number} */ status, /** @type {string} */ html, more = {}) =>
      response
        .writeHead(status, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': policy(help),
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'same-origin',
          'cache-control': 'no-store',
          ...more,
        })
        .end(html)

    if (path === '/portal.css') {
      const css = await readFile(new URL('./portal.css', import.meta.url))
      return send(200, css.toString(), { 'content-type': 'text/css; charset=utf-8' })
    }
    if (path === '/' && request.method === 'GET') return send(200, formPage(help))
    if (path === '/tickets' && request.method === 'GET')
      return send(200, listPage(await tickets.list()))
    if (path === '/tickets' && request.method === 'POST') {
      const fault = await take(request)
      if (fault !== null) return send(fault.status, messagePage(fault.text))
      return response.writeHead(303, { location: '/tickets' }).end()
    }
    return send(404, messagePage('There is no such page'))
  }

  return createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error)
      response.destroy()
    })
  })
}
