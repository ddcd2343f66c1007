import type { Hints } from '../model/verdict.ts'
import type { Reading, Segment } from '../read/readPaste.ts'
import { keyTable } from './keyTable.ts'
import { scan } from './scan.ts'
import type { Index } from './searchIndex.ts'
import { stringAt } from './stringTable.ts'

/** What the paste and the page show of whose error it is. */
export interface Sight {
  /** For each product 3 where the page is its own and the paste names it, 2 the page alone, 1 the paste alone, else 0. */
  readonly products: Uint8Array
  /** The letters of the names of other products that the paste shows. */
  readonly vendors: readonly string[]
}

/** Whose error the paste may be, by the names, hosts and envelopes in it. */
export function sightOf(
  index: Index,
  reading: Reading,
  segments: readonly Segment[],
  hints: Hints,
): Sight {
  const { text } = reading.folded
  const products = Uint8Array.from(
    index.products,
    ({ id, hints: texts }) =>
      (id === hints.product ? 2 : 0) + (texts.some((one) => text.includes(one)) ? 1 : 0),
  )
  const found = new Set<string>()
  const table = keyTable(index.lexicon.vendors)
  for (const { start, end, role } of [...segments, ...throwers(reading)])
    for (const { key, hard } of role === 'quiet' ? [] : scan(table, { text, start, end }))
      if (hard.length === 0) found.add(stringAt(table.keys, key))
  return { products, vendors: [...found] }
}

/** The first frame of the first trace: whose code threw the error. */
const throwers = ({ segments }: Reading) =>
  segments.filter(({ role }) => role === 'frame').slice(0, 1)

/**
 * How plainly the paste is about another product than an entry's own: 0 where it names the entry's or none, 1 where it names
 * another alone. A product that says of no text that it shows it, such as a compiler, is used with any other.
 */
export function foreignness(index: Index, { products, vendors }: Sight, entry: number): number {
  const product = index.entryProduct[entry] ?? 0
  const own = products[product] ?? 0
  if (own % 2 === 1) return 0
  const { hints = [], knows = [] } = index.products[product] ?? {}
  const isOther = hints.length > 0 && vendors.some((one) => !knows.includes(one))
  return isOther ? (own > 1 ? 0.6 : 1) : 0
}

/** How plainly a paste that names a vendor is not about an entry of a product that says of no text that it shows it: words alone are doubtful then. */
export function strangeness(index: Index, { vendors }: Sight, entry: number): number {
  const { hints = [], knows = [] } = index.products[index.entryProduct[entry] ?? 0] ?? {}
  return hints.length === 0 && vendors.some((one) => !knows.includes(one)) ? 0.5 : 0
}
