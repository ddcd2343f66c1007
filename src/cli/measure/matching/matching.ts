import { join } from 'node:path'
import type { Compiled } from '../../../model/compiled.ts'
import { type Locale, locales } from '../../../model/locale.ts'
import type { Command } from '../../command.ts'
import { share } from '../../conformance/figure.ts'
import { guidesIn } from '../../guidesIn.ts'
import { parseArguments } from '../../parseArguments.ts'
import { renderTable } from '../../render/renderTable.ts'
import { writeDocument } from '../writeDocument.ts'
import {
  type Description,
  type MeasuringPaste,
  productOf,
  readDescriptions,
  readPastes,
} from './labelled.ts'
import { type Library, library } from './library.ts'
import { type PasteTally, scorePastes } from './scorePastes.ts'

type Guides = Pick<Compiled, 'products' | 'guides'>

/** The product that a `source` of the sets means, among the compiled guides. */
const ofProduct = ({ products, guides }: Guides, source: string): Guides => ({
  products,
  guides: guides.filter(({ product }) => product === productOf({ source })),
})

const inLocale = ({ products, guides }: Guides, locale: Locale): Guides => ({
  products,
  guides: guides.filter((guide) => guide.locale === locale),
})

/** Libraries by name, each built when it is first asked for. */
interface Shelf {
  readonly get: (name: string) => Library
  /** The names of those that turned out empty: every paste asked of them is a miss. */
  readonly empty: () => readonly string[]
}

function shelf(make: (name: string) => Guides): Shelf {
  const built = new Map<string, Library>()
  return {
    get: (name) => {
      const known = built.get(name) ?? library(make(name))
      built.set(name, known)
      return known
    },
    empty: () => [...built].filter(([, { entries }]) => entries === 0).map(([name]) => name),
  }
}

function tableOf(tallies: readonly PasteTally[]): string {
  return renderTable(
    [
      'kind',
      'pastes',
      'entry is there',
      'first',
      'in the first three',
      'first, as an answer',
      'wrong, as an answer',
      'none',
    ],
    tallies.map(({ kind, pastes, ...counts }) => [
      kind,
      String(pastes),
      String(counts.known),
      ...[counts.first, counts.firstThree, counts.sure, counts.wrong, counts.none].map((count) =>
        share(count, pastes),
      ),
    ]),
  )
}

const introduction = `# How pastes are answered that nothing is fitted on

Two sets, each of descriptions of an error without its code or message and of pastes, know the guides and nothing of how they are matched
([how](../src/match/measure/README.md)). No word or weight was fitted on them, and this command prints totals and no single paste.

    npm run measure -- matching --shared DIR

\`DIR\` holds \`seeds/\` and \`corpora/\` ([which guides](measured-guides.md)). "Entry is there" counts
the pastes whose entry the compiler found at all. "First" is the right entry in the first place where the verdict
is not \`none\`; "as an answer" where the verdict is that this is it. Where a paste has no entry, every answer is wrong.
`

/** The sets, and what must be known of each to read its figures. */
const sets = [
  {
    folder: 'second',
    title: 'The second set',
    about:
      '90 descriptions and 60 pastes. With a quarter of the ideas in the lists, none of them inside another, 28 descriptions (31.1 %) had the right entry first in the guides of their product, and 46 of the 48 pastes that have an entry (95.8 %) among all guides. The difference was made with other descriptions alone.',
  },
  {
    folder: '.',
    title: 'The first set',
    about:
      '180 descriptions and 60 pastes. Its totals were in sight when thresholds were chosen among a few, so that these figures may flatter a little.',
  },
] as const

/**
 * `matching [--shared DIR]`: asks the measuring sets of their own guides, of all guides at once and of \`content/\`, prints how many were
 * answered right, by language, and writes that to \`docs/measure-matching.md\`. Throws where a set or a folder is empty.
 */
export const matching: Command = async (args, terminal) => {
  const parsed = parseArguments(args, { values: ['shared'] })
  if (parsed.kind === 'fault') return parsed
  const shared = parsed.values.shared ?? '../shared'
  const seeds = guidesIn(join(shared, 'seeds'))
  const corpora = guidesIn(join(shared, 'corpora'))
  const content = guidesIn(join(terminal.root, 'content'))
  // The ten errors of the first seed stand among the corpora too, with one more: they are indexed once.
  const once = seeds.guides.filter(({ product }) => product !== 'secure-key-manager')
  const everything = {
    products: [...seeds.products, ...corpora.products],
    guides: [...once, ...corpora.guides],
  }
  const all = shelf((name) => {
    const locale = locales.find((one) => one === name)
    return locale ? inLocale(everything, locale) : everything
  })
  const own = shelf((name) => {
    const [source = '', language = ''] = name.split(' ')
    const from = source.startsWith('seeds/') ? seeds : corpora
    const locale = locales.find((one) => one === language)
    return ofProduct(locale ? inLocale(from, locale) : from, source)
  })
  const ours = shelf((name) => {
    const locale = locales.find((one) => one === name)
    return locale ? inLocale(content, locale) : content
  })

  const pairOf = ({ lang, guideLang }: Description) => `${lang}, guides in ${guideLang}`
  const kindOf = ({ lang, expected }: MeasuringPaste) =>
    expected.length > 0 ? lang : 'without an entry'
  const ofSeeds = ({ source }: MeasuringPaste) => source.startsWith('seeds/')
  const sectionsOf = ({ folder, title, about }: (typeof sets)[number]) => {
    const at = join(terminal.root, 'src/match/measure', folder)
    const descriptions = readDescriptions(join(at, 'descriptions.jsonl'))
    const pastes = readPastes(join(at, 'pastes.jsonl'))
    const ofOwn = scorePastes(descriptions, pairOf, ({ source, guideLang }) =>
      own.get(`${source} ${guideLang}`),
    )
    const ofAll = scorePastes(descriptions, pairOf, ({ guideLang }) => all.get(guideLang))
    const ofOurs = scorePastes(descriptions.filter(ofSeeds), pairOf, ({ guideLang }) =>
      ours.get(guideLang),
    )
    const pastesOfOurs = pastes.filter((paste) => ofSeeds(paste) || paste.expected.length === 0)
    return [
      `## ${title}\n\n${about}\n`,
      `### Descriptions, asked of the guides of their product in one language\n
Guides that hold no entry yet, so that all is missed: ${own.empty().join(', ') || 'none'}.\n
${tableOf(ofOwn)}\n`,
      `### Descriptions, asked of all guides in one language\n
${locales.map((locale) => `${all.get(locale).entries} entries in ${locale}`).join(', ')}.\n
${tableOf(ofAll)}\n`,
      `### Descriptions of the two products of \`content/\`, asked of it in one language\n
${tableOf(ofOurs)}\n`,
      `### Pastes, asked of all guides in three languages\n
${all.get('').entries} entries.\n
${tableOf(scorePastes(pastes, kindOf, () => all.get('')))}\n`,
      `### Pastes of the two products of \`content/\` and those without an entry, asked of it in three languages\n
${tableOf(scorePastes(pastesOfOurs, kindOf, () => ours.get('')))}\n`,
    ]
  }
  writeDocument(terminal, 'measure-matching', [introduction, ...sets.flatMap(sectionsOf)])
  return 0
}
