const isGap = (character: string | undefined): boolean => /^\s?$/.test(character ?? '')

interface Place {
  readonly node: Node
  readonly offset: number
}

/**
 * The text node and offset of each character of `shown`, the text of an element as it is rendered, in order. Ends early where what is
 * shown is not what the nodes hold.
 */
function* placesOf(field: Node, shown: string): Generator<Place> {
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT)
  let at = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const [offset, character] of (node.nodeValue ?? '').split('').entries()) {
      // A gap that is folded stands in the text, and is not shown.
      if (isGap(character) && !isGap(shown[at])) continue
      const place = { node, offset }
      // A break between two lines is shown, and stands in no text.
      for (; !isGap(character) && at < shown.length && isGap(shown[at]); at += 1) yield place
      if (!isGap(character) && character !== shown[at]) return
      yield place
      at += 1
    }
  }
}

/** The range of the characters from `start` to `end` of what an element shows; undefined where they cannot be followed. */
export function rangeOf(field: Node, shown: string, start: number, end: number): Range | undefined {
  const range = document.createRange()
  let at = 0
  for (const { node, offset } of placesOf(field, shown)) {
    if (at === start) range.setStart(node, offset)
    at += 1
    if (at < end) continue
    range.setEnd(node, offset + 1)
    return range
  }
  return undefined
}
