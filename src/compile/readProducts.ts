import type { Product } from '../model/product.ts'
import type { SourceFile } from '../model/sourceFile.ts'
import { kebab } from './kebab.ts'
import { productSchema } from './productSchema.ts'
import { readYaml } from './readYaml.ts'
import { remember } from './remember.ts'
import type { ProductUnit } from './unit.ts'

function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/')
}

/** A product of which nobody has written anything down: its name is its id in words. */
export function bareProduct(id: string): Product {
  const name = id.replace(/(^|-)([a-z])/g, (_all, gap: string, letter: string) => {
    return (gap === '' ? '' : ' ') + letter.toUpperCase()
  })
  return {
    id,
    name: { ko: name, ja: name, en: name },
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
    files
      .filter(({ path }) => /(?:^|\/)product\.ya?ml$/.test(path))
      .map((file) => {
        const folder = folderOf(file.path)
        const id = kebab(folder.split('/').at(-1) || top) || 'guides'
        return [folder, readProduct(file, id)] as const
      }),
  )
}
