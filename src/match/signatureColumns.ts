import type { Catalogue } from './searchIndex.ts'
import { stringTable } from './stringTable.ts'

/** A signature with what it is sorted by. */
export interface Keyed {
  readonly key: string
  readonly entry: number
  /** As `signatureKind` of the catalogue. */
  readonly kind: number
  readonly isStatus: boolean
  readonly value: string
}

type Columns = Pick<Catalogue, 'signatureEntry' | 'signatureKind' | 'signatureValues'>

/** Signatures in the order of their keys, statuses last, as the columns of an index. */
export function signatureColumns(all: readonly Keyed[]): Columns {
  const order = (a: Keyed, b: Keyed) =>
    compare(a.key, b.key) || a.entry - b.entry || compare(a.value, b.value)
  const sorted = [
    ...all.filter(({ isStatus }) => !isStatus).sort(order),
    ...all.filter(({ isStatus }) => isStatus).sort(order),
  ]
  return {
    signatureEntry: Uint32Array.from(sorted, ({ entry }) => entry),
    signatureKind: Uint8Array.from(sorted, ({ kind }) => kind),
    signatureValues: stringTable(sorted.map(({ value }) => value)),
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
