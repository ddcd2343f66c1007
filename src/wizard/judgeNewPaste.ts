import type { Product } from '../model/product.ts'
import type { Verdict } from '../model/verdict.ts'
import { showsSuccess } from './showsSuccess.ts'

/**
 * What a paste after a fix says: it is solved, another error came (a step forward), the same one, or nothing for sure. `entry` is the error
 * that was being mended.
 */
export type NewPaste =
  | { readonly kind: 'solved' }
  | { readonly kind: 'same' }
  | { readonly kind: 'another'; readonly product: string; readonly entry: string }
  | { readonly kind: 'unclear' }

/**
 * What the output after a fix proves. Only an error that is clearly named counts as the same or as another one, and only one of the product's own
 * `success` patterns as solved: that no error is found proves nothing.
 */
export function judgeNewPaste(
  product: Product,
  entry: string,
  verdict: Verdict,
  paste: string,
): NewPaste {
  const [first] = verdict.matches
  if (verdict.kind === 'answer' && first !== undefined) {
    if (first.product === product.id && first.entry === entry) return { kind: 'same' }
    return { kind: 'another', product: first.product, entry: first.entry }
  }
  if (verdict.kind === 'choose') return { kind: 'unclear' }
  return { kind: showsSuccess(product, paste) ? 'solved' : 'unclear' }
}
