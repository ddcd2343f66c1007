import { type Locale, locales } from '../../../model/locale.ts'
import type { CompiledSource, PlacedEntry } from './compileSource.ts'

/** What makes two entries of a source the same in two languages, by the way that the source is kept. */
export type Twins = 'code' | 'page' | 'anchor' | 'order' | 'message'

/** How many entries of two languages are the same, and how many of those got the same id. */
export interface PairScore {
  readonly pairs: number
  readonly right: number
}

const withoutLocale = (file: string) => file.split('/').slice(1).join('/')

/** What a page is called in every language: its folder and its name, without the folders that moved. */
const pageName = (file: string) =>
  file
    .replace(/(?:\/index)?\.\w+$/, '')
    .split('/')
    .slice(1)
    .slice(-2)
    .join('/')

type KeyOf = (placed: PlacedEntry, number: number) => string | undefined

const keysBy: Readonly<Record<Twins, (lineOf: (placed: PlacedEntry) => string) => KeyOf>> = {
  code:
    () =>
    ({ file, entry }) => {
      const codes = entry.signatures.filter(({ kind }) => kind === 'code').map(({ value }) => value)
      return codes.length === 0 ? undefined : `${withoutLocale(file)} ${codes.sort().join(' ')}`
    },
  page:
    () =>
    ({ file }) =>
      pageName(file),
  anchor: (lineOf) => (placed) => /\{\/\*\s*(.*?)\s*\*\/\}/.exec(lineOf(placed))?.[1],
  order:
    () =>
    ({ file }, number) =>
      `${withoutLocale(file)} ${number}`,
  message:
    () =>
    ({ entry }) =>
      entry.signatures.find(({ kind, lang }) => kind !== 'code' && lang === 'en')?.value,
}

/** The entries of a language by what names them in every language; what names two is left out. */
function byKey(entries: readonly PlacedEntry[], keyOf: KeyOf): ReadonlyMap<string, PlacedEntry> {
  const found = new Map<string, PlacedEntry>()
  const twice = new Set<string>()
  const numbers = new Map<string, number>()
  for (const placed of entries) {
    const number = numbers.get(placed.file) ?? 0
    numbers.set(placed.file, number + 1)
    const key = keyOf(placed, number)
    if (key === undefined) continue
    if (found.has(key)) twice.add(key)
    found.set(key, placed)
  }
  for (const key of twice) found.delete(key)
  return found
}

/**
 * How many entries that are the same in two languages got the same id, over all pairs of languages.
 * `lineOf` gives the line of the source on which an entry starts.
 */
export function scorePairs(
  { entries }: CompiledSource,
  twins: Twins,
  lineOf: (placed: PlacedEntry) => string,
): PairScore {
  const keyOf = keysBy[twins](lineOf)
  const inLocale = (locale: Locale) =>
    byKey(
      entries
        .filter((placed) => placed.locale === locale)
        .sort((a, b) =>
          a.file === b.file ? a.entry.line - b.entry.line : a.file < b.file ? -1 : 1,
        ),
      keyOf,
    )
  const sides = locales.map(inLocale)
  const pairs = sides.flatMap((left, i) =>
    sides.slice(i + 1).flatMap((right) =>
      [...left].flatMap(([key, placed]) => {
        const twin = right.get(key)
        return twin === undefined ? [] : [placed.entry.id === twin.entry.id]
      }),
    ),
  )
  return { pairs: pairs.length, right: pairs.filter(Boolean).length }
}
