import { dataFiles } from './addresses.ts'
import { fetchJson } from './fetchJson.ts'
import type { Catalog, Library } from './library.ts'
import type { Shelf } from './shelf.ts'

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isCatalog(value: unknown): value is Catalog {
  return isObject(value) && Array.isArray(value.products)
}

function isShelf(value: unknown): value is Shelf {
  return isObject(value) && Array.isArray(value.entries) && isObject(value.trees)
}

async function fetchChecked<T>(address: string, is: (value: unknown) => value is T): Promise<T> {
  const value = await fetchJson(address)
  if (!is(value)) throw new Error(`${address}: unexpected content, expected the data of this build`)
  return value
}

/**
 * The library whose files lie under the address that `folder` returns, each fetched once as long as that address stays.
 * A failure is not remembered: the next visit asks again.
 */
export function fetchLibrary(folder: () => string): Library {
  const fetched = new Map<string, Promise<unknown>>()

  const once = <T>(path: string, is: (value: unknown) => value is T): Promise<T> => {
    const address = folder() + path
    const known = fetched.get(address)
    if (known !== undefined)
      return known.then((value) => (is(value) ? value : fetchChecked(address, is)))
    const asked = fetchChecked(address, is)
    fetched.set(address, asked)
    asked.catch(() => fetched.delete(address))
    return asked
  }

  const catalog = (locale: Parameters<Library['catalog']>[0]) =>
    once(dataFiles.catalog(locale), isCatalog)

  return {
    catalog,
    async shelf(locale, product) {
      const { products } = await catalog(locale)
      if (!products.some(({ id }) => id === product)) return null
      return once(dataFiles.shelf(locale, product), isShelf)
    },
  }
}
