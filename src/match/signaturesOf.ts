import { fold } from '../read/fold.ts'
import { lettersOf } from './letters.ts'
import { type Index, kindOf } from './searchIndex.ts'
import { sizeOf, stringAt } from './stringTable.ts'

const cache = new WeakMap<Index, { readonly starts: Uint32Array; readonly list: Uint32Array }>()

/** The numbers of an entry's codes, messages and templates. */
export function signaturesOf(index: Index, entry: number): number[] {
  const { starts, list } = cache.get(index) ?? listed(index)
  return [...list.subarray(starts[entry] ?? 0, starts[entry + 1] ?? 0)].filter(
    (signature) => kindOf(index, signature) !== 'status',
  )
}

/** The letters of an entry's codes, messages and templates. */
export const signatureLettersOf = (index: Index, entry: number): string[] =>
  signaturesOf(index, entry).map(
    (signature) => lettersOf(fold(stringAt(index.signatureValues, signature)).text).letters,
  )

/** The signatures in the order of their entries. */
function listed(index: Index) {
  const starts = new Uint32Array(index.entryProduct.length + 1)
  for (const entry of index.signatureEntry) starts[entry + 1] = (starts[entry + 1] ?? 0) + 1
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0)
  const list = new Uint32Array(sizeOf(index.signatureValues))
  const next = starts.slice()
  index.signatureEntry.forEach((entry, signature) => {
    list[next[entry] ?? 0] = signature
    next[entry] = (next[entry] ?? 0) + 1
  })
  const made = { starts, list }
  cache.set(index, made)
  return made
}
