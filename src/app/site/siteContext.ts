import { createContext } from 'react'
import type { Library } from '../library/library.ts'
import type { PageData } from '../library/pageData.ts'

/** What every component may ask: what the site is called, where its data lie, and its library. */
export interface SiteScope {
  readonly site: PageData['site']
  /** The address of the folder with this build's data files. */
  readonly data: string
  readonly library: Library
}

export const SiteContext = createContext<SiteScope>({
  site: { name: {}, url: '' },
  data: '',
  library: {
    catalog: () => Promise.resolve({ products: [] }),
    shelf: () => Promise.resolve(null),
  },
})
