import type { Product } from '../model/product.ts'
import type { Evidence, Verdict } from '../model/verdict.ts'
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

/** The kinds of evidence that name an error; words of a description, a status or a hint fit the output of a call that worked as well. */
const naming = new Set<Evidence['kind']>(['code', 'message', 'template', 'typo'])

/**
 * What the output after a fix proves. Only an error that is clearly named counts as the same or as another one, and only one of the product's own
 * `success` patterns as solved, where no error is named beside it: that no error is found proves nothing.
 */
export function judgeNewPaste(
  product: Product,
  entry: string,
  { kind, matches }: Verdict,
  paste: string,
): NewPaste {
  const isNamed = matches.some(({ evidence }) => evidence.some((one) => naming.has(one.kind)))
  if (!isNamed && showsSuccess(product, paste)) return { kind: 'solved' }
  const [first] = matches
  if (kind !== 'answer' || first === undefined) return { kind: 'unclear' }
  return first.product === product.id && first.entry === entry
    ? { kind: 'same' }
    : { kind: 'another', product: first.product, entry: first.entry }
}
