import type { Fault } from '../fault.ts'
import { lineOf } from '../lineOf.ts'
import type { ProductUnit, Site } from '../unit.ts'
import type { Rule } from './rule.ts'

/** The entries that there are, as `product/entry`. */
function presentIn({ entries }: Site): ReadonlySet<string> {
  return new Set(entries.map(({ product, id }) => `${product.id}/${id}`))
}

/** The ids of a list of published ones that no entry and no alias answers any more. */
function inLists({ files, products }: Site, present: ReadonlySet<string>): readonly Fault[] {
  const aliases = new Map(products.map(({ product }) => [product.id, product.aliases ?? {}]))
  return files
    .filter(({ path }) => /(?:^|\/)ids\.txt$/.test(path))
    .flatMap(({ path, text }) =>
      text.split(/\r\n?|\n/).flatMap((line, index): Fault[] => {
        const id = line.trim()
        const [product = '', entry = ''] = id.split('/')
        if (id === '' || id.startsWith('#') || present.has(id)) return []
        if (Object.hasOwn(aliases.get(product) ?? {}, entry)) return []
        return [
          {
            file: path,
            line: index + 1,
            column: 1,
            message: `\`${id}\` was published and no entry has this id any more`,
            help: `Give its entry the id again, \`{#${entry}}\` at the end of the heading, or name what took its place in product.yaml: \`aliases: { ${entry}: new-id }\`.`,
          },
        ]
      }),
    )
}

/** The aliases of a product that lead to no entry. */
function inAliases({ product, file }: ProductUnit, present: ReadonlySet<string>): readonly Fault[] {
  if (!file) return []
  return Object.entries(product.aliases ?? {})
    .filter(([, id]) => !present.has(`${product.id}/${id}`))
    .map(([alias, id]) => ({
      ...lineOf(file, alias, 'aliases'),
      message: `\`${alias}\` leads to \`${id}\`, which is no entry of this product`,
      help: 'Name the id of an entry that exists.',
    }))
}

const entry = '### The call fails with a `NO_ROUTE` error.\n* Occurs when the path is unknown.\n'
const files = (more: string) => [
  { path: 'ids.txt', text: '# Every id that was ever published.\ngate/no-path\ngate/no-route\n' },
  { path: 'gate/product.yaml', text: `name: { en: Gate }\n${more}` },
  { path: 'gate/en.md', text: `# Troubleshooting guide\n\n${entry}` },
]

export const vanishedId: Rule = {
  id: 'vanished-id',
  severity: 'error',
  why: 'Its address stands in tickets, mails and bookmarks, and leads to nothing now.',
  bad: {
    files: files(''),
    message: '`gate/no-path` was published and no entry has this id any more',
  },
  good: files('aliases: { no-path: no-route }\n'),
  check: (site) => {
    const present = presentIn(site)
    return [
      ...inLists(site, present),
      ...site.products.flatMap((product) => inAliases(product, present)),
    ]
  },
}
