import type { Locale } from '../../model/locale.ts'

/** What the head of a page says about it. */
export interface Head {
  readonly lang: Locale
  readonly title: string
  readonly description: string
  /** The page's canonical path inside the site; left out where search engines should stay away. */
  readonly path?: string
  /** The languages that the page exists in; empty where it has no counterparts. */
  readonly languages: readonly Locale[]
  /** JSON-LD: objects of schema.org. */
  readonly structured: readonly Readonly<Record<string, unknown>>[]
}

/** One element of a head: its name, attributes and text. */
export interface HeadTag {
  readonly tag: 'meta' | 'link' | 'script'
  readonly attributes: Readonly<Record<string, string>>
  readonly text?: string
}
