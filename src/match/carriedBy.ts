import { type Index, kindOf } from './searchIndex.ts'

/** What an entry's error carries: a code, a text, or both. */
interface Carried {
  readonly code: boolean
  readonly text: boolean
}

const cache = new WeakMap<Index, Uint8Array>()

/** Whether an entry has a code of its own, and whether it has a message or a template. */
export function carriedBy(index: Index, entry: number): Carried {
  const known = cache.get(index) ?? kindsOf(index)
  cache.set(index, known)
  const kinds = known[entry] ?? 0
  return { code: (kinds & 1) > 0, text: (kinds & 2) > 0 }
}

function kindsOf(index: Index): Uint8Array {
  const has = new Uint8Array(index.entryProduct.length)
  index.signatureEntry.forEach((entry, signature) => {
    const kind = kindOf(index, signature)
    has[entry] = (has[entry] ?? 0) | (kind === 'code' ? 1 : kind === 'status' ? 0 : 2)
  })
  return has
}
