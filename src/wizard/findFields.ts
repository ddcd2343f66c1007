import type { Product } from '../model/product.ts'
import type { Span } from '../model/span.ts'
import { findKeys } from './evidence/findKeys.ts'
import { findPattern } from './evidence/findPattern.ts'

/** What a paste says for a field of a support request. */
export interface FoundField extends Span {
  readonly field: string
  readonly value: string
}

/**
 * The fields of a support request that a paste fills, in the product's order, each from the first place that says it. A pattern says it with its
 * `{value}`, one without a `{value}` with all that it finds; a field named like a trait of the product's keys is filled where all keys in the paste agree on it (`env`: `test`).
 * A value is text of the paste: mask it before it is shown.
 */
export function findFields(product: Product, paste: string): readonly FoundField[] {
  return product.ticketFields.flatMap(({ id, patterns }) => {
    const [first] = patterns
      .flatMap((pattern) => findPattern(paste, pattern).map((place) => place.values.value ?? place))
      .sort((a, b) => a.start - b.start)
    if (first !== undefined) return [{ field: id, ...valueAt(paste, first) }]
    return traitIn(product, paste, id)
  })
}

function valueAt(paste: string, { start, end }: Span): Omit<FoundField, 'field'> {
  return { value: paste.slice(start, end), start, end }
}

function traitIn(product: Product, paste: string, trait: string): FoundField[] {
  const keys = findKeys(paste, product.keys)
  const [first] = keys
  const value = first?.format.traits[trait]
  if (first === undefined || value === undefined) return []
  if (keys.some(({ format }) => format.traits[trait] !== value)) return []
  return [{ field: trait, value, start: first.start, end: first.end }]
}
