import type { Locale } from '../model/locale.ts'
import { consoleLabelsIn, foldLabel } from './labelsIn.ts'
import { twinTexts } from './twinTexts.ts'
import type { EntryUnit } from './unit.ts'

/** What a label is called in another language, and in how many places. */
export interface LearntLabel {
  readonly text: string
  readonly count: number
}

/** Tells what a label of one language is called in another; null where the guides do not agree. */
export type LabelBook = (
  product: string,
  base: Locale,
  label: string,
  locale: Locale,
) => LearntLabel | null

/** A pair is learnt where it stands in so many places, and in so great a share of all that have the label. */
const fewest = 3
const share = 0.75

/**
 * What the labels of consoles are called in the languages of these guides: the pairs that their twins show wherever a text
 * and its twin have one label each.
 */
export function learnLabels(entries: readonly EntryUnit[]): LabelBook {
  const known = new Map<string, Map<string, { text: string; count: number }>>()
  for (const unit of entries)
    for (const { base, locale, right, own } of twinTexts(unit)) {
      const [source, ...moreSources] = consoleLabelsIn(right)
      const [label, ...moreLabels] = source === undefined ? [] : consoleLabelsIn(own)
      const isOne = moreSources.length === 0 && moreLabels.length === 0
      if (source === undefined || label === undefined || !isOne) continue
      const key = [unit.product.id, base, locale, foldLabel(source)].join('\n')
      const names = known.get(key) ?? new Map()
      const name = names.get(foldLabel(label)) ?? { text: label, count: 0 }
      name.count += 1
      names.set(foldLabel(label), name)
      known.set(key, names)
    }
  return (product, base, label, locale) => {
    const names = [...(known.get([product, base, locale, foldLabel(label)].join('\n')) ?? [])]
    const total = names.reduce((sum, [, { count }]) => sum + count, 0)
    const best = names.map(([, name]) => name).find(({ count }) => count >= total * share)
    return best && best.count >= fewest ? best : null
  }
}
