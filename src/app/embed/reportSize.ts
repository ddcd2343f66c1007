import { mostHeight } from '../../embed/protocol.ts'
import { onHost, tellHost } from './hostLink.ts'

/** Keeps the host's frame as tall as `element`: after each change of its content, and each time that it is laid out anew. */
export function reportSize(element: HTMLElement): void {
  let last = -1
  const report = () => {
    const height = Math.min(mostHeight, Math.ceil(element.getBoundingClientRect().height))
    if (height === last) return
    last = height
    tellHost({ kind: 'size', height })
  }
  // A frame without height is not laid out by itself: a change of its content must be looked at when it is made.
  const options = { childList: true, subtree: true, characterData: true, attributes: true }
  new MutationObserver(report).observe(element, options)
  new ResizeObserver(report).observe(element)
  onHost(() => {
    last = -1
    report()
  })
}
