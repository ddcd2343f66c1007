import { buildIndex } from '../../../match/buildIndex.ts'
import type { Guide } from '../../../model/guide.ts'
import type { CorpusPaste } from '../../match/askCorpus.ts'
import { isExpected } from '../matching/isExpected.ts'
import { type Description, productOf, readDescriptions } from '../matching/labelled.ts'
import type { Lesson } from './fitWeights.ts'

/** The description with the entry that it is of, among those of its guides; nothing where the compiler has no such entry. */
function pasteOf(description: Description, held: readonly Guide[]): CorpusPaste[] {
  const { paste, expected } = description
  const kind = 'told'
  if (expected.length === 0) return [{ paste, kind, expected: null }]
  const found = held
    .flatMap((guide) => guide.entries.map((entry) => ({ guide, entry })))
    .find((one) => isExpected(description, [one]))
  return found ? [{ paste, kind, expected: `${found.guide.product}/${found.entry.id}` }] : []
}

/** What is learned from descriptions in people's own words, each asked of the guides of its product in one language. */
export function toldLessons(file: string, guides: readonly Guide[]): Lesson[] {
  const groups = new Map<string, Description[]>()
  for (const one of readDescriptions(file)) {
    const name = `${productOf(one)} ${one.guideLang}`
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    const held = guides.filter(
      ({ product, locale }) =>
        first !== undefined && product === productOf(first) && locale === first.guideLang,
    )
    if (held.length === 0) return []
    return {
      index: buildIndex({ products: [], guides: held }, guides),
      pastes: group.flatMap((one) => pasteOf(one, held)),
    }
  })
}
