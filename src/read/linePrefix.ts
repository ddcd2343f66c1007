/**
 * What stands before the words of a log line, one piece a pattern, tried again until none fits: times, levels, threads,
 * services, list marks, quote marks. Each is bounded, so that a line costs what its prefix costs, and comes with the signs
 * that it may begin with: most lines are asked about few.
 */
const pieces: readonly (readonly [starts: string, piece: RegExp])[] = [
  [
    '[(0123456789',
    /^(?:\[?\(?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[t ,]{0,2}(?:\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?)? ?(?:z|kst|jst|utc|[+-]\d{2}:?\d{2})?\]?\)?)[ ,:|-]*/,
  ],
  ['[0123456789', /^\[?\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,9})?\]?[ ,:|-]*/],
  [
    'jfmasond',
    /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) {1,2}\d{1,2} \d{2}:\d{2}:\d{2} [\w.-]{1,40} [\w./-]{1,40}(?:\[\d{1,7}\])?: */,
  ],
  ['iwef', /^[iwef]\d{4} \d{2}:\d{2}:\d{2}\.\d{1,9} {1,6}\d{1,7} [\w./-]{1,60}:\d{1,6}\] */],
  [
    '[tdinwesfc',
    /^\[?(?:trace|debug|info|notice|warn|warning|error|severe|fatal|critical)\]?(?: {0,3}\d{1,7} )? ?(?:---|[|:-])? {0,3}(?=\S)/,
  ],
  [
    '[',
    /^\[(?![\da-z]*_[\da-z_]*\]|(?=[a-z]*\d)(?=\d*[a-z])[\da-z]{5}\]|-?\d+\])[^\]\n]{1,60}\] *[:|-]? */,
  ],
  ['0123456789', /^\d{1,3}> /],
  ['>|', /^[>|] /],
]

/** Looked for only where the sign that ends them is near: a service before a bar, a logger before a colon. */
const service = /^[a-z][\w.-]{0,40}\s{0,12}\|\s/
const logger = /^(?:[\w$-]{1,40}\.){1,12}[\w$-]{1,60} {1,20}: /

/** Where in `text` the words of the line begin, between `start` and `end`. */
export function afterPrefix(text: string, start: number, end: number): number {
  let at = start
  for (let round = 0; round < 8; round++) {
    while (at < end && isBlank(text.charCodeAt(at))) at++
    const head = text.slice(at, Math.min(end, at + 160))
    const length = longestPiece(head)
    if (length === 0 || at + length >= end) break
    at += length
  }
  return at
}

const isBlank = (unit: number) => unit === 0x20 || unit === 0x09 || unit === 0x0a

function longestPiece(head: string): number {
  const first = head[0] ?? ''
  for (const [starts, piece] of pieces) {
    if (!starts.includes(first)) continue
    const found = piece.exec(head)
    if (found !== null && found[0].length > 0) return found[0].length
  }
  if (head.includes('|')) return service.exec(head)?.[0].length ?? 0
  return head.includes(' : ') ? (logger.exec(head)?.[0].length ?? 0) : 0
}
