import type { Entry } from '../model/entry.ts'
import type { Guide } from '../model/guide.ts'
import { type Locale, locales } from '../model/locale.ts'
import { fold } from '../read/fold.ts'
import { withoutEnding } from './termsOf.ts'

/** Two words of two languages that stand in the same entries. */
export type Pair = readonly [string, string]

/** Most entries that are read, evenly from all: what is learned from thousands changes little with more. */
const mostRead = 2000

/** Fewest entries from which anything is learned: in fewer, the words that frame every entry stand together with all others. */
const fewestRead = 60

/** Most pairs that are kept, those that stand together most often. */
const mostPairs = 400

/** How often two words must stand together, and how seldom alone (Dice's coefficient), to be taken for each other's translation. */
const fewestTogether = 3
const leastDice = 0.7

/**
 * The words that guides in two languages use for the same thing, learned from entries that stand in both: pairs that are each
 * other's best by Dice's coefficient. Deterministic, and bounded whatever the number of guides.
 */
export function learnPairs(guides: readonly Guide[]): Pair[] {
  const entries = new Map<string, Partial<Record<Locale, Entry>>>()
  for (const { product, locale, entries: own } of guides)
    for (const entry of own)
      entries.set(`${product} ${entry.id}`, {
        ...entries.get(`${product} ${entry.id}`),
        [locale]: entry,
      })
  const aligned = [...entries.values()].filter((versions) => Object.keys(versions).length > 1)
  if (aligned.length < fewestRead) return []
  const stride = Math.max(1, Math.ceil(aligned.length / mostRead))
  const units = aligned
    .filter((_, i) => i % stride === 0)
    .map((versions) =>
      locales.map((locale) => (versions[locale] === undefined ? [] : wordsOf(versions[locale]))),
    )
  return locales
    .flatMap((_, b) => locales.slice(0, b).map((_, a) => [a, b] as const))
    .flatMap(([a, b]) => pairsOf(units.map((unit) => [unit[a] ?? [], unit[b] ?? []])))
    .sort((a, b) => b.together - a.together || (a.pair < b.pair ? -1 : 1))
    .slice(0, mostPairs)
    .map(({ pair }) => pair)
}

const word =
  /[a-z][a-z-]{2,20}|[\uac00-\ud7a3]{2,8}|[\u30a1-\u30fa\u30fc]{2,12}|[\u4e00-\u9fff]{2,6}/g

/** The words of an entry's heading and messages, without particles and plurals. */
function wordsOf({ title, signatures }: Entry): string[] {
  const texts = [
    title,
    ...signatures.filter(({ kind }) => kind !== 'status').map(({ value }) => value),
  ]
  const found = fold(texts.join('\n').slice(0, 600)).text.match(word) ?? []
  return [
    ...new Set(
      found
        .map((one) =>
          one.charCodeAt(0) >= 0xac00 ? withoutEnding(one) : one.replace(/([^s])s$/, '$1'),
        )
        .filter((one) => one.length > 1),
    ),
  ]
}

type Side = readonly string[]

interface Weighed {
  readonly pair: Pair
  readonly together: number
  readonly dice: number
}

function pairsOf(units: readonly (readonly [Side, Side])[]): Weighed[] {
  const both = units.filter(([left, right]) => left.length > 0 && right.length > 0)
  const lefts = countOf(both.map(([left]) => left))
  const rights = countOf(both.map(([, right]) => right))
  const all: Weighed[] = []
  for (const [one, row] of togetherOf(both, lefts, rights))
    for (const [other, together] of row) {
      const dice = (2 * together) / ((lefts.get(one) ?? 0) + (rights.get(other) ?? 0))
      const isSame = one === other || (isAscii(one) && isAscii(other))
      if (together >= fewestTogether && dice >= leastDice && !isSame)
        all.push({ pair: [one, other], together, dice })
    }
  const best = [bestOf(all, 0), bestOf(all, 1)]
  return all.filter(({ pair: [one, other], dice }) =>
    [best[0]?.get(one), best[1]?.get(other)].every((most) => most === dice),
  )
}

/** For each word of the left how often each of the right stands in the same entry; rare words are left out. */
function togetherOf(
  both: readonly (readonly [Side, Side])[],
  lefts: ReadonlyMap<string, number>,
  rights: ReadonlyMap<string, number>,
): Map<string, Map<string, number>> {
  const together = new Map<string, Map<string, number>>()
  for (const [left, right] of both) {
    const others = right.filter((other) => (rights.get(other) ?? 0) >= fewestTogether)
    for (const one of left) {
      if ((lefts.get(one) ?? 0) < fewestTogether) continue
      const row = together.get(one) ?? new Map<string, number>()
      together.set(one, row)
      for (const other of others) row.set(other, (row.get(other) ?? 0) + 1)
    }
  }
  return together
}

/** For each word of one side the greatest coefficient that it has. */
function bestOf(all: readonly Weighed[], side: 0 | 1): Map<string, number> {
  const best = new Map<string, number>()
  for (const { pair, dice } of all) best.set(pair[side], Math.max(best.get(pair[side]) ?? 0, dice))
  return best
}

function countOf(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const list of lists) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

const isAscii = (text: string) => text.charCodeAt(0) < 0x80
