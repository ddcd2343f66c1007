import type { Compiled } from '../../model/compiled.ts'

/** What was understood of the guides of one product in one language. */
export interface GuideCount {
  readonly product: string
  readonly locale: string
  readonly entries: number
  readonly causes: number
  readonly checks: number
  readonly conditional: number
}

/** How much was understood, a row for each product and language. */
export function countGuides({ guides }: Pick<Compiled, 'guides'>): readonly GuideCount[] {
  const rows = new Map<string, GuideCount>()
  for (const { product, locale, entries } of guides) {
    const key = `${product}/${locale}`
    const before = rows.get(key)
    const checks = entries.flatMap((entry) => entry.checks)
    rows.set(key, {
      product,
      locale,
      entries: (before?.entries ?? 0) + entries.length,
      causes: (before?.causes ?? 0) + entries.reduce((sum, entry) => sum + entry.causes.length, 0),
      checks: (before?.checks ?? 0) + checks.length,
      conditional: (before?.conditional ?? 0) + checks.filter(({ when }) => when.length > 0).length,
    })
  }
  return [...rows.values()]
}
