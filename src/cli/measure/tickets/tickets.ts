import { join } from 'node:path'
import type { Compiled } from '../../../model/compiled.ts'
import type { Entry } from '../../../model/entry.ts'
import { type Locale, locales } from '../../../model/locale.ts'
import type { Masked } from '../../../model/masked.ts'
import type { Tree } from '../../../model/tree.ts'
import { mask } from '../../../privacy/mask.ts'
import { examine } from '../../../wizard/examine.ts'
import { resolve } from '../../../wizard/resolve.ts'
import type { TicketInput } from '../../../wizard/ticketInput.ts'
import { walkPaths } from '../../../wizard/walkPaths.ts'
import { writeReply } from '../../../wizard/writeReply.ts'
import { writeTicket } from '../../../wizard/writeTicket.ts'
import type { Command } from '../../command.ts'
import { compileFolder } from '../../compileFolder.ts'
import { parseArguments } from '../../parseArguments.ts'
import { renderTable } from '../../render/renderTable.ts'
import { type Planted, readPlanted } from '../privacy/scoreMasking.ts'
import { writeDocument } from '../writeDocument.ts'

const introduction = `# What support requests show

For every path through every tree of \`content/\`, in each language, a support request and a reply are written from a paste with planted secrets and
identifiers, quoted as a whole, in every field and as the environment. The pastes take turns, so that each stands on many paths. Every third
request takes the fields as typed by hand, where identifiers stand as typed and only secrets count.

    npm run measure -- tickets

A value is shown where the text holds all of it. What masking the paste alone does not hide is counted apart: see
[measure-privacy.md](measure-privacy.md).
`

interface Tally {
  readonly tickets: number
  readonly values: number
  readonly shown: number
  readonly unmasked: number
}

/** Writes every request and reply of a tree in one language; `turn` picks the planted paste of each path. */
function tallyTree(
  tree: Tree,
  input: Omit<TicketInput, 'progress'>,
  planted: readonly Planted[],
  turn: number,
): Tally {
  let [tickets, values, shown, unmasked] = [0, 0, 0, 0]
  for (const { steps } of walkPaths(tree)) {
    const one = planted[(turn + tickets) % planted.length]
    if (one === undefined) throw new Error('No planted paste')
    const progress = resolve(
      tree,
      Object.fromEntries(steps.map(({ key, answer }) => [key, answer])),
    )
    const { text } = one
    const isTyped = tickets % 3 === 2
    const brought: TicketInput = {
      ...input,
      progress,
      paste: text,
      evidence: linesOf(text),
      examination: examine(input.product, text),
      fields: Object.fromEntries(input.product.ticketFields.map(({ id }) => [id, text])),
      environment: isTyped ? '' : text,
      ...(isTyped ? { typed: new Set(input.product.ticketFields.map(({ id }) => id)) } : {}),
    }
    const format = tickets % 2 === 0 ? 'plain' : 'markdown'
    const { subject, body } = writeTicket(brought, format)
    const said = [subject, body, writeReply(brought, format)].join('\n')
    const masked = mask(text)
    const alone = masked.text
    for (const value of isTyped ? secretsOf(one, masked) : one.planted) {
      values++
      if (alone.includes(value)) unmasked++
      else if (said.includes(value)) shown++
    }
    tickets++
  }
  return { tickets, values, shown, unmasked }
}

/** The planted values that are secrets, and no numbers that a person may show. */
function secretsOf({ text, planted }: Planted, { spans }: Masked): readonly string[] {
  const secrets = spans
    .filter((span) => span.class === 'secret')
    .map(({ start, end }) => text.slice(start, end))
  return planted.filter((value) => secrets.some((secret) => secret.includes(value)))
}

/** Each line of a text as a stretch of it. */
function linesOf(text: string) {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }))
}

function entryIn({ guides }: Compiled, tree: Tree, locale: Locale): Entry | undefined {
  return guides
    .filter((guide) => guide.product === tree.product && guide.locale === locale)
    .flatMap(({ entries }) => entries)
    .find(({ id }) => id === tree.entry)
}

/**
 * `tickets`: writes a request for every path in every language from pastes with planted secrets, prints how many values were shown, and writes
 * that to \`docs/measure-tickets.md\`. Exit 1 where one was.
 */
export const tickets: Command = async (args, terminal) => {
  const parsed = parseArguments(args, {})
  if (parsed.kind === 'fault') return parsed
  const compiled = compileFolder(join(terminal.root, 'content'))
  if (compiled.kind === 'fault') throw new Error(compiled.message)
  const planted = readPlanted(join(terminal.root, 'src/privacy/measure/planted.jsonl'))
  let turn = 0
  let leaked = 0
  const rows = locales.map((lang) => {
    const sum = { tickets: 0, values: 0, shown: 0, unmasked: 0 }
    for (const tree of compiled.trees) {
      const product = compiled.products.find(({ id }) => id === tree.product)
      const entry = entryIn(compiled, tree, lang)
      if (product === undefined || entry === undefined) throw new Error(`No ${lang} ${tree.entry}`)
      const tally = tallyTree(tree, { lang, product, entry, tree }, planted, turn)
      turn += tally.tickets
      sum.tickets += tally.tickets
      sum.values += tally.values
      sum.shown += tally.shown
      sum.unmasked += tally.unmasked
    }
    leaked += sum.shown
    return [lang, ...[sum.tickets, sum.values, sum.shown, sum.unmasked].map(String)]
  })
  const head = ['', 'requests', 'planted values', 'shown', 'not masked in the paste either']
  writeDocument(terminal, 'measure-tickets', [introduction, `${renderTable(head, rows)}\n`])
  return leaked > 0 ? 1 : 0
}
