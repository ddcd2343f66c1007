import type { Entry } from '../model/entry.ts'
import { type Locale, locales } from '../model/locale.ts'
import { isDrawn, makeTree } from '../wizard/makeTree.ts'
import type { Fault } from './fault.ts'
import { lineOf } from './lineOf.ts'
import type { EntryUnit, Site } from './unit.ts'

/** The entry of a unit in each language that has it. */
function entriesOf({ twins }: EntryUnit): Readonly<Partial<Record<Locale, Entry>>> {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const entry = twins[locale]?.entry
      return entry === undefined ? [] : [[locale, entry] as const]
    }),
  )
}

/**
 * What is wrong with the trees that writers drew, where it stands: `check` picks the charts that lead to no end of a check of the entry,
 * `chart` everything else.
 */
export function chartFaults(
  { entries, products }: Site,
  about: 'check' | 'chart',
): readonly Fault[] {
  return entries.flatMap((unit) => {
    const twins = entriesOf(unit)
    if (!isDrawn(twins, unit.product)) return []
    const faults = makeTree(twins, unit.product)?.faults ?? []
    return faults
      .filter(({ unreachable }) => (unreachable !== undefined) === (about === 'check'))
      .flatMap(({ locale, in: where, line, column, message, help }): readonly Fault[] => {
        const twin = unit.twins[locale]
        if (where === 'guide' && twin)
          return [{ file: twin.guide.file, line, column, message, help }]
        const file = products.find(({ product }) => product.id === unit.product.id)?.file
        return file === undefined ? [] : [{ ...lineOf(file, unit.id, 'trees:'), message, help }]
      })
  })
}
