import type { MarkedText } from '../model/markedText.ts'

/** A piece of a guide's Markdown, with the 1-based line on which it starts. Text keeps its line breaks as `\n`, so that a sentence's line can be told. */
export type Block =
  | (MarkedText & { readonly kind: 'paragraph'; readonly line: number })
  | {
      readonly kind: 'list'
      readonly line: number
      readonly ordered: boolean
      readonly items: readonly Item[]
    }
  | {
      readonly kind: 'table'
      readonly line: number
      readonly header: readonly MarkedText[]
      readonly rows: readonly Row[]
    }
  | {
      readonly kind: 'code'
      readonly line: number
      readonly code: string
      readonly language: string
    }
  | { readonly kind: 'quote'; readonly line: number; readonly blocks: readonly Block[] }
  | { readonly kind: 'html'; readonly line: number; readonly html: string }

/** One bullet: its own words, and what stands under it. */
export interface Item extends MarkedText {
  readonly line: number
  readonly blocks: readonly Block[]
}

export interface Row {
  readonly line: number
  readonly cells: readonly MarkedText[]
}

/** A heading and what follows it up to the next one. Level 0 is the text before the first heading. */
export interface Section {
  readonly level: number
  readonly title: MarkedText
  readonly line: number
  /** The names by which an address can point here, explicit ones only. */
  readonly anchors: readonly string[]
  readonly blocks: readonly Block[]
}
