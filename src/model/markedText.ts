import type { Span } from './span.ts'

/** What a stretch of a guide's text is, beside being text. Offsets are into the `text` that it belongs to. */
export type Mark =
  | (Span & { readonly kind: 'code' | 'strong' | 'emphasis' })
  | (Span & { readonly kind: 'link'; readonly href: string })

/** Plain text as a person reads it, without Markdown, and where in it code, links and stress are. */
export interface MarkedText {
  readonly text: string
  /** In order of `start`; left out where the text has none. */
  readonly marks?: readonly Mark[]
}
