import { readFileSync } from 'node:fs'
import { STATUS_CODES } from 'node:http'
import { join } from 'node:path'
import type { Compiled } from '../../../model/compiled.ts'
import { locales } from '../../../model/locale.ts'
import type { Command } from '../../command.ts'
import { share } from '../../conformance/figure.ts'
import { guidesIn } from '../../guidesIn.ts'
import { parseArguments } from '../../parseArguments.ts'
import { renderTable } from '../../render/renderTable.ts'
import { library } from '../matching/library.ts'
import { writeDocument } from '../writeDocument.ts'
import { type Asked, askMessages } from './askMessages.ts'
import { type Message, messagesIn } from './messagesIn.ts'

type Guides = Pick<Compiled, 'products' | 'guides'>

/** The catalogue of which a part is left out: each entry is a message and nothing else, so that its siblings are as near as can be. */
const catalogue = 'typescript-diagnostics'

/** One entry in this many is left out. */
const leftOut = 10

const texts = ['code', 'message', 'template']

const strange = (lines: readonly string[]): Message[] =>
  lines.filter((line) => line !== '').map((text) => ({ text, entry: '' }))

const introduction = `# What is refused

    npm run measure -- refusals --shared DIR

A message that no guide has must not be answered, however near it looks, while what the guides have still is. \`DIR\` holds \`corpora/\`
([which guides](measured-guides.md)). The weights were fitted on some of the messages in \`DIR\`, never on the reasons of OpenSSL nor on the phrases of HTTP.
`

function ofOthers(content: Guides, corpora: Guides, root: string): string {
  const ours = library(content)
  const own = new Set(content.products.map(({ id }) => id))
  const products = [...new Set(corpora.guides.map(({ product }) => product))]
  const reasons = join(root, 'src/cli/measure/refusals/openssl.txt')
  const sets: [string, readonly Message[]][] = [
    ['reasons of OpenSSL 3, 400 drawn', strange(readFileSync(reasons, 'utf8').split('\n'))],
    ['phrases of HTTP', strange(Object.values(STATUS_CODES).map(String))],
    ...products
      // The guides of our first product are about the errors of these.
      .filter((product) => !own.has(product) && product !== 'nhn-kms')
      .map((product): [string, readonly Message[]] => [
        product,
        messagesIn(
          corpora.guides.filter((guide) => guide.product === product),
          texts,
        ),
      ]),
  ]
  const asked = sets.map(([name, messages]) => [name, askMessages(name, ours, messages)] as const)
  const row = (name: string, { messages, answered, offered }: Asked) => [
    name,
    messages.toLocaleString('en'),
    share(answered, messages),
    share(offered, messages),
  ]
  const sum = (of: (one: Asked) => number) => asked.reduce((all, [, one]) => all + of(one), 0)
  const all = {
    messages: sum(({ messages }) => messages),
    answered: sum(({ answered }) => answered),
    right: 0,
    offered: sum(({ offered }) => offered),
  }
  const kept = askMessages('content', ours, messagesIn(content.guides, texts))
  return `## Messages of other products, asked of \`content/\`

${renderTable(['messages of', 'number', 'answered', 'offered'], [...asked.map(([name, one]) => row(name, one)), row('all', all)])}

Of the ${kept.messages} codes and messages of \`content/\` itself, asked the same way, ${share(kept.right, kept.messages)} are answered rightly.
`
}

function ofSiblings({ products, guides }: Guides): string {
  const whole = guides.filter(({ product }) => product === catalogue)
  const ids = [...new Set(whole.flatMap(({ entries }) => entries.map(({ id }) => id)))]
  const out = new Set(ids.filter((_, i) => i % leftOut === 3))
  const part = (isIn: (id: string) => boolean) =>
    whole.map((guide) => ({ ...guide, entries: guide.entries.filter(({ id }) => isIn(id)) }))
  const [held, rest] = [part((id) => out.has(id)), part((id) => !out.has(id))]
  const known = library({ products, guides: rest })
  const rows = locales.map((locale) => {
    const spoken = (some: typeof held) =>
      messagesIn(
        some.filter((guide) => guide.locale === locale),
        ['message', 'template'],
      )
    const missing = askMessages(`${catalogue} left out`, known, spoken(held), locale)
    const there = askMessages(catalogue, known, spoken(rest), locale)
    return [
      locale,
      missing.messages.toLocaleString('en'),
      share(missing.answered, missing.messages),
      share(missing.offered, missing.messages),
      there.messages.toLocaleString('en'),
      share(there.right, there.messages),
    ]
  })
  return `## Messages of the same product that no entry has

Of the catalogue \`${catalogue}\` one entry in ${leftOut} is left out of the index, and its messages are asked beside those that are in it.

${renderTable(['language', 'left out', 'answered', 'offered', 'in the index', 'answered rightly'], rows)}
`
}

/**
 * `refusals [--shared DIR]`: asks messages that no guide has, of other products and of the same, prints how many are answered all the same, and
 * writes that to `docs/measure-refusals.md`. Throws where a set or a folder is empty.
 */
export const refusals: Command = async (args, terminal) => {
  const parsed = parseArguments(args, { values: ['shared'] })
  if (parsed.kind === 'fault') return parsed
  const content = guidesIn(join(terminal.root, 'content'))
  const corpora = guidesIn(join(parsed.values.shared ?? '../shared', 'corpora'))
  writeDocument(terminal, 'measure-refusals', [
    introduction,
    ofOthers(content, corpora, terminal.root),
    ofSiblings(corpora),
  ])
  return 0
}
