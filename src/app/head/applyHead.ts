import type { Head, HeadTag } from './head.ts'

/** Makes the head of `document` say what `head` and `tags` say. */
export function applyHead(document: Document, head: Head, tags: readonly HeadTag[]): void {
  document.title = head.title
  document.documentElement.lang = head.lang
  for (const old of document.head.querySelectorAll('[data-head]')) old.remove()
  for (const { tag, attributes, text } of tags) {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    element.dataset.head = ''
    if (text !== undefined) element.textContent = text
    document.head.append(element)
  }
}
