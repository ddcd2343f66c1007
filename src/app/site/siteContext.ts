import { type ComponentType, createContext } from 'react'
import type { Locale } from '../../model/locale.ts'
import type { EntryPage } from '../library/entryPage.ts'
import type { Library } from '../library/library.ts'
import type { PageData } from '../library/pageData.ts'

/** A request that may be given to the page around a frame. */
export interface HandOverProps {
  readonly page: Pick<EntryPage, 'product' | 'entry'>
  readonly subject: string
  readonly body: string
  readonly lang: Locale
}

/** What every component may ask: what the site is called, where its data lie, and its library. */
export interface SiteScope {
  readonly site: PageData['site']
  /** The address of the folder with this build's data files. */
  readonly data: string
  readonly library: Library
  /** In a frame: what hands a request to the page around it. Its language is the host's choice. */
  readonly HandOver?: ComponentType<HandOverProps>
}

export const SiteContext = createContext<SiteScope>({
  site: { name: {}, url: '' },
  data: '',
  library: {
    catalog: () => Promise.resolve({ products: [] }),
    shelf: () => Promise.resolve(null),
  },
})
