import { wordsIn } from '../model/locale.ts'
import type { MaskedSpan } from '../model/masked.ts'
import { checksMade } from './checksMade.ts'
import { type MaskedInput, maskFinished, maskInput, shownOf } from './ticket/maskInput.ts'
import { maskedSlice, quoteLines } from './ticket/quoteLines.ts'
import {
  renderBlocks,
  type TicketBlock,
  type TicketFormat,
  type TicketItem,
} from './ticket/ticketBlock.ts'
import { type TicketWords, ticketWords } from './ticket/ticketWords.ts'
import { titleWords } from './ticket/titleWords.ts'
import type { TicketInput } from './ticketInput.ts'
import { answerWords, questionWords } from './treeWords.ts'

/** A support request, masked. */
export interface Ticket {
  readonly subject: string
  readonly body: string
  /** The identifiers that the body masks or, because the person chose to, shows; in order of their numbers. */
  readonly identifiers: readonly (MaskedSpan & { readonly isRevealed: boolean })[]
}

/**
 * The text of a support request in `input.lang`: the error, what was answered, what was checked with which outcome, what the paste proves, the
 * lines that show the error, and what support asks anyway. What the person brought is masked as a whole before it is quoted, and the
 * finished text once more; only identifiers that she typed into a field herself stand as they are. `reveal` holds the numbers of identifiers to show; secrets are never shown.
 */
export function writeTicket(
  input: TicketInput,
  format: TicketFormat,
  reveal: ReadonlySet<number> = new Set(),
): Ticket {
  const words = ticketWords[input.lang]
  const { product, entry, lang } = input
  const brought = maskInput(input, reveal)
  const write = (more: readonly TicketBlock[]) =>
    maskFinished(renderBlocks([...blocksOf(input, brought, words), ...more], format), brought)
  const closing: TicketBlock = { kind: 'paragraph', text: words.closing }
  const plain = write([closing])
  const isMasked = brought.masked.spans.some(({ placeholder }) => plain.includes(placeholder))
  const body = isMasked ? write([{ kind: 'paragraph', text: words.masked }, closing]) : plain
  return {
    subject: maskFinished(`[${wordsIn(product.name, lang)}] ${entry.label}`, brought),
    body,
    identifiers: identifiersIn(body, brought),
  }
}

/** All that a request says, from its greeting to what the person adds; what is empty is left out. */
function blocksOf(
  input: TicketInput,
  brought: MaskedInput,
  words: TicketWords,
): readonly TicketBlock[] {
  const { entry, lang, link } = input
  const isChecked = checksMade(input.tree, input.progress.path).done > 0
  const meaning = titleWords(entry)
  return [
    { kind: 'paragraph', text: isChecked ? words.opening : words.openingUnchecked },
    {
      kind: 'list',
      heading: `${words.error}: ${entry.label}`,
      items: [
        ...(meaning === '' && link !== undefined ? [] : [{ text: meaning || entry.title }]),
        ...(link === undefined ? [] : [{ text: `${words.page}: ${link}` }]),
      ],
    },
    { kind: 'list', heading: words.answered, items: answersOf(input, words) },
    {
      kind: 'list',
      heading: isChecked ? words.checked : words.unchecked,
      items: checksOf(input, words, isChecked),
    },
    {
      kind: 'list',
      heading: words.found,
      items: (input.examination?.diagnoses ?? []).map(({ text }) => ({
        text: wordsIn(text, lang),
      })),
    },
    quoteOf(input, brought, words),
    { kind: 'list', heading: words.facts, items: fieldsOf(input, brought) },
    {
      kind: 'list',
      heading: words.note,
      items: linesOf(shownOf(brought, brought.environment)).map((text) => ({ text })),
    },
  ]
}

function identifiersIn(body: string, { masked, whole }: MaskedInput): Ticket['identifiers'] {
  const hidden = masked.spans
    .filter((span) => span.class === 'identifier' && body.includes(span.placeholder))
    .map((span) => ({ ...span, isRevealed: false }))
  const revealed = (masked.revealed ?? [])
    .filter(({ start, end }) => body.includes(whole.slice(start, end)))
    .map((span) => ({ ...span, isRevealed: true }))
  const byNumber = new Map([...hidden, ...revealed].map((span) => [span.number, span]))
  return [...byNumber.values()].sort((a, b) => a.number - b.number)
}

/** Each question of the path with the words of its answer. */
function answersOf(
  { product, tree, progress, examination, lang }: TicketInput,
  words: TicketWords,
): readonly TicketItem[] {
  return progress.path.flatMap(({ node: id, answer }) => {
    const node = tree.nodes[id]
    if (node?.kind !== 'question') return []
    const given = answerWords(tree, node, answer, product)
    const bare = { unknown: words.unanswered, other: words.other }
    const plain = answer === 'unknown' || answer === 'other' ? bare[answer] : answer
    const said = given === null ? plain : wordsIn(given, lang)
    const isRead = examination?.answers.some(
      (found) => found.question === node.facet && found.answer === answer,
    )
    const question = wordsIn(questionWords(tree, node, product), lang) || node.facet
    return [{ text: `${question} ${said}${isRead ? ` (${words.fromPaste})` : ''}` }]
  })
}

/** Each check of the path, with its outcome where they are not all open, and what came of its fix. */
function checksOf(
  { entry, tree, progress, lang }: TicketInput,
  words: TicketWords,
  isChecked: boolean,
): readonly TicketItem[] {
  const answers = new Map(progress.path.map(({ node, answer }) => [node, answer]))
  const retried = new Set(
    progress.path.flatMap(({ node: id }) => {
      const node = tree.nodes[id]
      return node?.kind === 'retry' && answers.get(id) === 'not-yet' ? [node.check] : []
    }),
  )
  return progress.path.flatMap(({ node: id, answer }) => {
    const node = tree.nodes[id]
    if (node?.kind !== 'check') return []
    const check = entry.checks.find((one) => one.id === node.check)
    const drawn = wordsIn(tree.words?.[id]?.text ?? {}, lang)
    const outcome = answer === 'right' || answer === 'wrong' ? words[answer] : words.unknown
    const after = retried.has(node.check) ? [words.notYet] : []
    const said = check?.text ?? (drawn || node.check)
    return [{ text: isChecked ? `[${outcome}] ${said}` : said, below: after }]
  })
}

/** The lines of the paste that show the error, under a heading that says whether they are all of it. */
function quoteOf(
  { paste, evidence, examination }: TicketInput,
  { whole, masked }: MaskedInput,
  words: TicketWords,
): TicketBlock {
  if (paste === undefined) return { kind: 'quote', heading: words.received, lines: [] }
  const proofs = examination?.diagnoses.flatMap(({ spans }) => spans) ?? []
  const spans = [...(evidence ?? []), ...(examination?.answers ?? []), ...proofs]
  const lines = quoteLines(whole, masked, spans)
  const all = linesOf(maskedSlice(whole, masked, { start: 0, end: paste.length }))
  const isWhole = all.join('\n') === lines.join('\n')
  return { kind: 'quote', heading: isWhole ? words.received : words.excerpt, lines }
}

/** The fields that support asks for and the paste or the person has filled. */
function fieldsOf({ product, lang }: TicketInput, brought: MaskedInput): readonly TicketItem[] {
  return product.ticketFields.flatMap(({ id, label }) => {
    const [first, ...rest] = linesOf(shownOf(brought, brought.fields[id]))
    return first === undefined ? [] : [{ text: `${wordsIn(label, lang)}: ${first}`, below: rest }]
  })
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
