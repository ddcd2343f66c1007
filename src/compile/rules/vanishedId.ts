import { say } from '../../model/phrase.ts'
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
            message: say(words.vanished, { id }),
            help: say(words.giveBack, { entry }),
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
      message: say(words.alias, { alias, id }),
      help: say(words.nameEntry),
    }))
}

const entry = '### The call fails with a `NO_ROUTE` error.\n* Occurs when the path is unknown.\n'
const files = (more: string) => [
  { path: 'ids.txt', text: '# Every id that was ever published.\ngate/no-path\ngate/no-route\n' },
  { path: 'gate/product.yaml', text: `name: { en: Gate }\n${more}` },
  { path: 'gate/en.md', text: `# Troubleshooting guide\n\n${entry}` },
]

const words = {
  vanished: {
    ko: '공개했던 id가 이제 어떤 오류에도 없어요: `{{id}}`',
    ja: '公開済みのid`{{id}}`を持つエラーがなくなりました',
    en: '`{{id}}` was published and no entry has this id any more',
  },
  giveBack: {
    ko: '그 오류의 제목 끝에 `{#{{entry}}}` 형태로 id를 다시 붙이거나, 대신할 오류를 product.yaml에 적으세요: `aliases: { {{entry}}: new-id }`.',
    ja: 'そのエラーの見出しの末尾に`{#{{entry}}}`の形でidを付け直すか、代わりのエラーをproduct.yamlに書きます：`aliases: { {{entry}}: new-id }`。',
    en: 'Give its entry the id again, `{#{{entry}}}` at the end of the heading, or name what took its place in product.yaml: `aliases: { {{entry}}: new-id }`.',
  },
  alias: {
    ko: '`{{alias}}` 별칭이 `{{id}}` 오류를 가리키는데, 이 제품에는 그런 오류가 없어요',
    ja: '別名`{{alias}}`の先は`{{id}}`ですが、この製品にそのエラーはありません',
    en: '`{{alias}}` leads to `{{id}}`, which is no entry of this product',
  },
  nameEntry: {
    ko: '있는 오류의 id를 적으세요.',
    ja: '存在するエラーのidを書きます。',
    en: 'Name the id of an entry that exists.',
  },
} as const

export const vanishedId: Rule = {
  id: 'vanished-id',
  severity: 'error',
  why: {
    ko: '그 주소가 문의 내역, 메일, 즐겨찾기에 남아 있는데 이제 갈 곳이 없어요.',
    ja: 'そのアドレスはお問い合わせの記録、メール、ブックマークに残っていますが、もう行き先がありません。',
    en: 'Its address stands in tickets, mails and bookmarks, and leads to nothing now.',
  },
  words,
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
