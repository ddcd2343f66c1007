import type { Entry } from '../../model/entry.ts'
import type { Locale } from '../../model/locale.ts'
import { hasLiteralLabel } from './hasLiteralLabel.ts'

/** An entry that is easily taken for another one, and how it differs. */
export interface Neighbour {
  readonly id: string
  readonly label: string
  readonly isLiteral: boolean
  /** What the other one means, or why it happens: this is how the two differ. */
  readonly apart: string
  /** Its HTTP statuses, where they are not the same. */
  readonly statuses: readonly string[]
  readonly lang: Locale
}

const most = 3

function wordsOf(entry: Entry): Set<string> {
  const names = entry.signatures.filter(({ kind }) => kind !== 'status').map(({ value }) => value)
  return new Set(
    [entry.label, ...names]
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u),
  )
}

function statusesOf({ signatures }: Entry): readonly string[] {
  return signatures.flatMap(({ kind, value }) => (kind === 'status' ? [value] : []))
}

const sameStatuses = (a: Entry, b: Entry) => `${statusesOf(a)}` === `${statusesOf(b)}`

/** How many of all the words of two names they share, 0 to 1. */
function likeness(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const shared = [...some].filter((word) => others.has(word)).length
  return shared / (some.size + others.size - shared || 1)
}

/** The entries whose names are closest to `entry`'s, at most three, likest first; ties keep the guide's order. */
export function neighboursOf<E extends Entry>(entry: E, entries: readonly E[]): Neighbour[] {
  const own = wordsOf(entry)
  return entries
    .filter(({ id }) => id !== entry.id)
    .map((other) => ({ other, score: likeness(own, wordsOf(other)) }))
    .filter(({ score }) => score >= 0.34)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other }) => ({
      id: other.id,
      label: other.label,
      isLiteral: hasLiteralLabel(other),
      lang: other.lang,
      apart: other.summary?.text ?? other.causes[0]?.text ?? '',
      statuses: sameStatuses(entry, other) ? [] : statusesOf(other),
    }))
}
