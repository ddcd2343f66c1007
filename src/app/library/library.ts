import type { Locale } from '../../model/locale.ts'
import type { SupportContact } from '../../model/product.ts'
import type { Shelf } from './shelf.ts'

/** An entry as a list names it. */
export interface EntryLine {
  readonly id: string
  readonly label: string
  /** Whether the label is a code or message as a machine writes it. */
  readonly isLiteral: boolean
  readonly title: string
  readonly lang: Locale
  /** How the label is read aloud, where the writing does not tell: in Japanese. */
  readonly reading?: string
  /** Where the label stands among those of all products, in the order of the language. */
  readonly place: number
  /** The heading under which the label stands in a list in order. */
  readonly initial: string
  /** What is said beside the label: the HTTP statuses. */
  readonly statuses: readonly string[]
}

/** A product as the first page lists it. */
export interface ProductLine {
  readonly id: string
  readonly name: string
  readonly nameLang: Locale
  readonly contacts: readonly SupportContact[]
  readonly entries: readonly EntryLine[]
}

/** Everything that one language has, by name. */
export interface Catalog {
  readonly products: readonly ProductLine[]
}

/**
 * Where pages get what they show: memory while pages are built, files in the browser.
 * A product that does not exist is null; a file that should exist and does not is thrown as `LibraryGone`.
 */
export interface Library {
  catalog(locale: Locale): Promise<Catalog>
  shelf(locale: Locale, product: string): Promise<Shelf | null>
}
