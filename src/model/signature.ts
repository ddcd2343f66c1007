import type { Locale } from './locale.ts'

/**
 * The literal text that an error carries.
 * `code`: an identifier such as `INVALID_API_KEY`, `4011003` or `ERR_X`; `message`: literal words;
 * `template`: a message in which `{name}` stands for any text; `status`: an HTTP status such as `401`.
 */
export type SignatureKind = 'code' | 'message' | 'template' | 'status'

export interface Signature {
  readonly kind: SignatureKind
  readonly value: string
  /** The language that the text is in; `en` for a code. */
  readonly lang: Locale
  readonly line: number
}
