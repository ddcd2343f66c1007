import type { Examination } from '../../model/examination.ts'
import type { Locale, Words } from '../../model/locale.ts'
import type { Masked } from '../../model/masked.ts'
import type { Verdict } from '../../model/verdict.ts'
import type { Refusal } from './readTextFile.ts'
import type { Rows } from './rowsOf.ts'

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
  /** Of a long paste: where its rows begin. Of such a paste only what is around the evidence is in `masked`. */
  readonly rows?: Rows
}

/** What the page tells the worker. `index`, `parts` and `products` are addresses; `parts` where the index is cut. */
export type Question =
  | {
      readonly kind: 'load'
      readonly index: string
      readonly parts?: string
      readonly products: string
    }
  | {
      readonly kind: 'file'
      readonly id: number
      readonly file: Blob
      readonly locale: Locale
      readonly product?: string
    }
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
  /** What a file holds; it is being read. */
  | { readonly kind: 'text'; readonly id: number; readonly text: string }
  | { readonly kind: 'refused'; readonly id: number; readonly because: Refusal }
