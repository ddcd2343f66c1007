import type { Examination } from '../../model/examination.ts'
import type { Locale, Words } from '../../model/locale.ts'
import type { Masked } from '../../model/masked.ts'
import type { Verdict } from '../../model/verdict.ts'

/** What was understood of a paste. Offsets are into the paste as given. */
export interface Reading {
  readonly verdict: Verdict
  readonly masked: Masked
  /** By product id: what the paste says about each product, whatever the error is. */
  readonly examinations: Readonly<Record<string, Examination>>
  /** By product id: what the paste says for the fields of a support request. Unmasked. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** What people call the kinds of values that are masked, by kind. */
  readonly kinds: Readonly<Record<string, Words>>
}

/** What the page tells the worker. `index` and `products` are addresses. */
export type Question =
  | { readonly kind: 'load'; readonly index: string; readonly products: string }
  | {
      readonly kind: 'read'
      readonly id: number
      readonly text: string
      readonly locale: Locale
      /** The product that the page around us is about. */
      readonly product?: string
    }

/** What the worker tells the page. */
export type Reply =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'not-loaded' }
  | { readonly kind: 'read'; readonly id: number; readonly reading: Reading }
  | { readonly kind: 'not-read'; readonly id: number }
