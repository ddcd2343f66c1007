import { fold } from '../read/fold.ts'
import { lettersOf } from './letters.ts'
import { type Index, kindOf } from './searchIndex.ts'
import { sizeOf, stringAt } from './stringTable.ts'

const cache = new WeakMap<Index, { readonly starts: Uint32Array; readonly list: Uint32Array }>()

/** The letters of an entry's codes and messages. */
export function signaturesOf(index: Index, entry: number): string[] {
  const { starts, list } = cache.get(index) ?? listed(index)
  const found: string[] = []
  for (let i = starts[entry] ?? 0; i < (starts[entry + 1] ?? 0); i++) {
    const signature = list[i] ?? 0
    if (kindOf(index, signature) !== 'status')
      found.push(lettersOf(fold(stringAt(index.signatureValues, signature)).text).letters)
  }
  return found
}

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
