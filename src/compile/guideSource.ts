import type { Locale } from '../model/locale.ts'
import type { Section } from './block.ts'
import type { FrontMatter } from './frontMatter.ts'
import type { GuidePlace } from './placeOf.ts'

/** A guide's file, taken apart and not yet understood. */
export interface GuideSource {
  readonly path: string
  readonly place: GuidePlace
  /** The language that the guide is filed under: what its front matter, its place or its text says, in this order. */
  readonly locale: Locale
  readonly front: FrontMatter
  /** The lines as they stand in the file, without their ends. */
  readonly lines: readonly string[]
  readonly sections: readonly Section[]
  /** 1-based lines of fences that are never closed. */
  readonly unclosed: readonly number[]
  /** 1-based lines where something is nested too deep or too long to be read as Markdown, and was kept as bare text. */
  readonly unread: readonly number[]
}
