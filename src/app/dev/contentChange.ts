import type { Locale } from '../../model/locale.ts'
import type { PageData } from '../library/pageData.ts'
import type { Shelf } from '../library/shelf.ts'

/** The entries of one product that a saved guide has changed, as one language shows them. */
export interface ShelfChange {
  readonly locale: Locale
  readonly product: string
  readonly shelf: Pick<Shelf, 'entries' | 'trees' | 'maps'>
}

/** What the development server tells an open page when a guide was saved. */
export interface ContentChange {
  readonly page: Omit<PageData, 'loaderData'>
  /** What is different, where nothing else is; null where everything has to be fetched again. */
  readonly changes: readonly ShelfChange[] | null
}
