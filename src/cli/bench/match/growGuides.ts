import type { Entry } from '../../../model/entry.ts'
import type { Guide } from '../../../model/guide.ts'
import { type Random, random } from '../random.ts'

/** Guides with a number of entries, counted once in each language, and how many of those nobody wrote. */
export interface GrownGuides {
  readonly guides: readonly Guide[]
  readonly entries: number
  readonly synthetic: number
}

/** One entry in one of its languages. */
interface Version {
  readonly guide: Guide
  readonly entry: Entry
}

function versionsOf(guides: readonly Guide[]): readonly (readonly Version[])[] {
  const found = new Map<string, Version[]>()
  for (const guide of guides) {
    for (const entry of guide.entries) {
      const key = `${guide.product}/${entry.id}`
      const known = found.get(key)
      if (known) known.push({ guide, entry })
      else found.set(key, [{ guide, entry }])
    }
  }
  return [...found.values()]
}

/** The words of a language, from which synthetic texts are made; a text without spaces gives pieces of four characters. */
const wordsOf = (text: string) => text.match(/[^\s\u3040-\u9fff]+|[\u3040-\u9fff]{1,4}|\s+/g) ?? []

/** The text with four in ten of its words taken from other texts of its language. */
function vary(text: string, words: readonly string[], { next, pick }: Random): string {
  return wordsOf(text)
    .map((word) => (/\s/.test(word) || next() > 0.4 ? word : pick(words)))
    .join('')
}

/** The code with other digits, or with a word more where it has none. */
function varyCode(code: string, { below, pick }: Random, words: readonly string[]): string {
  if (/\d{3}/.test(code)) return code.replace(/\d/g, () => String(below(10)))
  const word = pick(words)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
  return `${code}_${word}${below(1000)}`
}

function synthetic(
  { entry }: Version,
  number: number,
  words: readonly string[],
  english: readonly string[],
): Entry {
  const chance = random(number)
  const change = <Part extends { readonly text: string }>(part: Part): Part => ({
    ...part,
    text: vary(part.text, words, chance),
    marks: [],
  })
  // Codes come first and from a chance of their own: they are the same in every language of the entry.
  const ofCodes = random(number + 1)
  return {
    ...entry,
    id: `${entry.id}-${number}`,
    title: vary(entry.title, words, chance),
    signatures: entry.signatures.map((signature) => ({
      ...signature,
      value:
        signature.kind === 'code'
          ? varyCode(signature.value, ofCodes, english)
          : signature.kind === 'status'
            ? signature.value
            : vary(signature.value, words, chance),
    })),
    causes: entry.causes.map(change),
    checks: entry.checks.map(change),
    notes: [],
    samples: [],
  }
}

function shuffled<Item>(items: readonly Item[], { below }: Random): readonly Item[] {
  const all = [...items]
  for (let i = all.length - 1; i > 0; i--) {
    const other = below(i + 1)
    const [a, b] = [all[i], all[other]]
    if (a === undefined || b === undefined) continue
    all[i] = b
    all[other] = a
  }
  return all
}

/** Guides again, of single entries. */
function gather(versions: readonly Version[]): readonly Guide[] {
  const grouped = new Map<Guide, Entry[]>()
  for (const { guide, entry } of versions) {
    const known = grouped.get(guide)
    if (known) known.push(entry)
    else grouped.set(guide, [entry])
  }
  return [...grouped].map(([guide, entries]) => ({ ...guide, notes: [], entries }))
}

/**
 * Guides with `size` entries, one in three languages counting three times: those of `first`, then others drawn from `more`, then, where
 * those do not suffice, synthetic ones: the same with other codes and with words of other entries. The same arguments give the same guides.
 */
export function growGuides(
  first: readonly Guide[],
  more: readonly Guide[],
  size: number,
): GrownGuides {
  const chance = random(20_261_121)
  const pool = [...versionsOf(first), ...shuffled(versionsOf(more), chance)]
  const taken: Version[] = []
  for (const versions of pool) {
    if (taken.length >= size) break
    taken.push(...versions)
  }
  const written = taken.length
  const samples = new Map(
    (['ko', 'ja', 'en'] as const).map((locale) => {
      const texts = pool
        .flat()
        .filter(({ entry }) => entry.lang === locale)
        .slice(0, 3000)
        .flatMap(({ entry }) => [entry.title, ...entry.causes.map(({ text }) => text)])
      return [locale, texts.flatMap(wordsOf).filter((word) => /\S/.test(word))] as const
    }),
  )
  const english = (samples.get('en') ?? []).filter((word) => /^[a-z]{3,}$/i.test(word))
  for (let round = 1; taken.length < size; round++) {
    pool.forEach((versions, i) => {
      if (taken.length >= size) return
      const number = round * 1_000_000 + i * 2
      for (const version of versions) {
        const entry = synthetic(version, number, samples.get(version.entry.lang) ?? ['x'], english)
        taken.push({ guide: version.guide, entry })
      }
    })
  }
  return { guides: gather(taken), entries: taken.length, synthetic: taken.length - written }
}
