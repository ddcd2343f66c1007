import type { Contact } from './contact.ts'
import type { Entry, Note } from './entry.ts'
import type { Locale } from './locale.ts'

/** One guide in one language. Two files that are the same guide in two languages share `id` and `product`. */
export interface Guide {
  readonly id: string
  readonly product: string
  readonly locale: Locale
  readonly title: string
  readonly file: string
  readonly contacts: readonly Contact[]
  readonly entries: readonly Entry[]
  /** Readable text of the guide outside its entries. */
  readonly notes: readonly Note[]
  /** The address of the document that the guide goes back to, and its date (ISO 8601), where the guide says so. */
  readonly source?: string
  readonly updated?: string
}
