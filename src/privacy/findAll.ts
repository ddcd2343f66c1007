import type { Span } from '../model/span.ts'
import { allKinds, rankOf } from './allKinds.ts'
import type { Find } from './find.ts'
import { findIn } from './findIn.ts'

const secrets = new Set(allKinds.flatMap((kind) => (kind.class === 'secret' ? [kind.id] : [])))

/** After so many readings a text that keeps showing new values is taken as it is; seen texts need two or three. */
const mostRounds = 12

/**
 * Every value to be masked, in order and without overlap. Where finds overlap, all that any of them covers is one span, named by the
 * most telling kind; a secret's kind goes before an identifier's. Reads again until nothing new shows, because what stands
 * beside a masked value may look different then: so masking twice is masking once.
 */
export function findAll(text: string, placeholders: readonly Span[]): readonly Find[] {
  let found: readonly Find[] = []
  for (let round = 0; round < mostRounds; round++) {
    const news = findIn(text, inOrder([...found, ...placeholders]))
    if (news.length === 0) break
    found = united([...found, ...news])
  }
  return found
}

const inOrder = (spans: readonly Span[]): Span[] => spans.toSorted((a, b) => a.start - b.start)

function united(finds: readonly Find[]): readonly Find[] {
  const spans: Find[] = []
  for (const find of finds.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = spans.at(-1)
    if (last === undefined || find.start >= last.end) spans.push(find)
    else spans[spans.length - 1] = joined(last, find)
  }
  return spans
}

/** Two finds that overlap as one, `first` starting no later. Where an identifier only touches a secret, as a host that looks like the end of an e-mail address, the secret alone stays. */
function joined(first: Find, second: Find): Find {
  const isPartly = second.end > first.end && second.start > first.start
  if (isPartly && secrets.has(first.kind) !== secrets.has(second.kind))
    return secrets.has(first.kind) ? first : second
  return {
    start: first.start,
    end: Math.max(first.end, second.end),
    kind: better(first.kind, second.kind),
  }
}

function better(one: string, other: string): string {
  if (secrets.has(one) !== secrets.has(other)) return secrets.has(one) ? one : other
  return (rankOf.get(one) ?? 0) <= (rankOf.get(other) ?? 0) ? one : other
}
