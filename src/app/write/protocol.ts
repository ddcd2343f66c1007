import type { Check } from '../../model/check.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Entry } from '../../model/entry.ts'
import type { Locale } from '../../model/locale.ts'
import type { Product } from '../../model/product.ts'
import type { SourceFile } from '../../model/sourceFile.ts'
import type { TextEdit } from '../../model/textEdit.ts'
import type { Tree } from '../../model/tree.ts'
import type { TreeMap } from '../../wizard/map/mapTree.ts'

/** A file that was understood as a guide. */
export interface GuideHead {
  readonly file: string
  readonly product: string
  readonly guide: string
  readonly locale: Locale
}

/** What a list says about an entry. */
export interface EntryHead {
  readonly file: string
  readonly id: string
  readonly label: string
  readonly line: number
  readonly lang: Locale
  readonly causes: number
  readonly checks: number
}

/** What was understood of the guides, short enough to cross to the page at once whatever their size. */
export interface Summary {
  readonly guides: readonly GuideHead[]
  /** By file and line. */
  readonly entries: readonly EntryHead[]
  /** By file and line, the first of each file. */
  readonly problems: readonly Diagnostic[]
  readonly counts: {
    readonly errors: number
    readonly warnings: number
    /** The problems that can be mended mechanically. */
    readonly fixes: number
  }
  readonly milliseconds: number
}

/** One entry with everything that was understood of it. */
export interface EntryView {
  readonly file: string
  readonly entry: Entry
  readonly product: Product
  /** The checks that only other languages of the entry have, each with its language. */
  readonly others: readonly { readonly check: Check; readonly lang: Locale }[]
  /** Its tree and its map; absent where there is none, or where it is too large to draw. */
  readonly way?: { readonly tree: Tree; readonly map: TreeMap }
}

/** What the page asks the worker. An answer carries the `id` of its question. */
export type Request =
  | {
      readonly kind: 'decode'
      readonly id: number
      readonly files: readonly { readonly path: string; readonly bytes: ArrayBuffer }[]
    }
  /** Compiles the guides: those of the last time, but for what has changed and what is gone. `name` is the folder's, `locale` the language of the problems. */
  | {
      readonly kind: 'compile'
      readonly id: number
      readonly name: string
      readonly locale: Locale
      readonly changed: readonly SourceFile[]
      readonly gone: readonly string[]
    }
  | { readonly kind: 'entry'; readonly id: number; readonly file: string; readonly entry: string }
  /** Mends what these edits mend; everything that can be mended where they are left out. */
  | { readonly kind: 'fix'; readonly id: number; readonly edits?: readonly TextEdit[] }

/** What the worker answers. `failed` is a fault of the program: what it says is for those who mend it. */
export type Answer =
  | {
      readonly kind: 'decoded'
      readonly id: number
      /** `text` is null where the bytes are no text. */
      readonly files: readonly { readonly path: string; readonly text: string | null }[]
    }
  | { readonly kind: 'compiled'; readonly id: number; readonly summary: Summary }
  | { readonly kind: 'entry'; readonly id: number; readonly view: EntryView | null }
  | { readonly kind: 'fixed'; readonly id: number; readonly files: readonly SourceFile[] }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }
