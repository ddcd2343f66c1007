import type { Locale, Words } from './locale.ts'

/** The site that is built from a folder of guides, as its `site.yaml` says. */
export interface Site {
  readonly name: Words
  /** The absolute address for canonical links, `hreflang` and the sitemap, without a slash at its end; empty where none is given. */
  readonly url: string
  /** The path under which the site stands: begins and ends with a slash. */
  readonly base: string
  /** Where a guide is edited: an address with `{file}` and, where it can name one, `{line}`. */
  readonly edit?: string
  readonly locales: readonly Locale[]
  readonly defaultLocale: Locale
  /** The origins that may show the site in a frame. */
  readonly parents: readonly string[]
}
