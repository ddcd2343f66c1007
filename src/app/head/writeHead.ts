import type { HeadTag } from './head.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** `text` as it may stand in HTML, in an element or in a quoted attribute. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** The HTML of one element of a head, marked so that the page can replace it later. */
function writeTag({ tag, attributes, text }: HeadTag): string {
  const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
  const open = `<${tag}${list.join('')} data-head>`
  return tag === 'script' ? `${open}${text ?? ''}</script>` : open
}

/** The HTML of a page's own part of the head. */
export function writeHead(title: string, tags: readonly HeadTag[]): string {
  return [`<title>${escapeHtml(title)}</title>`, ...tags.map(writeTag)].join('\n    ')
}
