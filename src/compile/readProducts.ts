import { inEveryLanguage } from '../model/locale.ts'
import type { Product } from '../model/product.ts'
import type { SourceFile } from '../model/sourceFile.ts'
import { kebab } from './kebab.ts'
import { productSchema } from './productSchema.ts'
import { readYaml } from './readYaml.ts'
import { remember } from './remember.ts'
import type { ProductUnit } from './unit.ts'

/** The folder that the file at `path` makes a product's: its own where it is a `product.yaml`, `''` at the top; null for any other file. */
export function productFolder(path: string): string | null {
  const found = /^(?:(.*)\/)?product\.ya?ml$/.exec(path)
  return found ? (found[1] ?? '') : null
}

/** A product of which nobody has written anything down: its name is its id in words. */
export function bareProduct(id: string): Product {
  const name = id.replace(/(^|-)([a-z])/g, (_all, gap: string, letter: string) => {
    return (gap === '' ? '' : ' ') + letter.toUpperCase()
  })
  return {
    id,
    name: inEveryLanguage(name),
    contacts: [],
    facets: [],
    keys: [],
    diagnoses: [],
    ticketFields: [],
    hints: [],
    rules: {},
  }
}

const readProduct = remember((file: SourceFile, id: string): ProductUnit => {
  const read = readYaml(file, productSchema)
  return read.kind === 'value'
    ? { product: { ...read.value, id }, file, faults: [] }
    : { product: bareProduct(id), file, faults: read.faults }
})

/** The products that have a `product.yaml`, by the folder that holds it; `top` names the top folder. */
export function readProducts(
  files: readonly SourceFile[],
  top: string,
): ReadonlyMap<string, ProductUnit> {
  return new Map(
    files.flatMap((file) => {
      const folder = productFolder(file.path)
      if (folder === null) return []
      const id = kebab(folder.split('/').at(-1) || top) || 'guides'
      return [[folder, readProduct(file, id)] as const]
    }),
  )
}
