import type { Locale } from '../model/locale.ts'

const collators = {
  ko: new Intl.Collator('ko', { numeric: true }),
  ja: new Intl.Collator('ja', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
} as const satisfies Record<Locale, Intl.Collator>

/** What is sorted: a short name, and how it is read aloud where the writing does not tell. */
interface Named {
  readonly label: string
  readonly reading?: string
}

/**
 * Things in the order in which a reader of `locale` looks a name up: 가나다 before Latin in Korean, 五十音 in Japanese, A–Z in English;
 * numbers by their size. A reading stands for the name in Japanese, because no order of characters knows how kanji are read.
 * Sorted when the site is built, never in the page: browsers do not all agree.
 */
export function sortByLabel<T extends Named>(things: readonly T[], locale: Locale): T[] {
  const nameOf = ({ label, reading }: Named) => (locale === 'ja' ? (reading ?? label) : label)
  return things.toSorted((a, b) => collators[locale].compare(nameOf(a), nameOf(b)))
}
