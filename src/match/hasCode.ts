import { type Index, kindOf } from './searchIndex.ts'

const cache = new WeakMap<Index, Uint8Array>()

/** Whether an entry has a code of its own. */
export function hasCode(index: Index, entry: number): boolean {
  const known = cache.get(index) ?? codesOf(index)
  cache.set(index, known)
  return known[entry] === 1
}

function codesOf(index: Index): Uint8Array {
  const has = new Uint8Array(index.entryProduct.length)
  index.signatureEntry.forEach((entry, signature) => {
    if (kindOf(index, signature) === 'code') has[entry] = 1
  })
  return has
}
