import { buildIndex } from '../../../match/buildIndex.ts'
import { match } from '../../../match/match.ts'
import type { Compiled } from '../../../model/compiled.ts'
import type { Locale } from '../../../model/locale.ts'
import type { Verdict } from '../../../model/verdict.ts'
import type { Found } from '../../ask/knowledge.ts'

/** Guides that can be asked, and every version of an entry that a match names. */
export interface Library {
  readonly entries: number
  readonly ask: (paste: string, locale: Locale) => Verdict
  readonly versionsOf: (product: string, entry: string) => readonly Found[]
  /** All entries, each with its versions. */
  readonly all: () => Iterable<readonly Found[]>
}

/** The guides as a library. */
export function library({ products, guides }: Pick<Compiled, 'products' | 'guides'>): Library {
  const versions = new Map<string, Found[]>()
  for (const guide of guides) {
    for (const entry of guide.entries) {
      const key = `${guide.product}/${entry.id}`
      const before = versions.get(key)
      if (before) before.push({ guide, entry })
      else versions.set(key, [{ guide, entry }])
    }
  }
  const index = buildIndex({ products, guides })
  return {
    entries: versions.size,
    ask: (paste, locale) => match(index, paste, { locale }),
    versionsOf: (product, entry) => versions.get(`${product}/${entry}`) ?? [],
    all: () => versions.values(),
  }
}
