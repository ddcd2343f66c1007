import type { Check } from '../../model/check.ts'
import { type Locale, wordsIn } from '../../model/locale.ts'
import type { Answers } from '../../model/tree.ts'
import { mayApply } from '../../wizard/mayApply.ts'
import { orderChecks } from '../../wizard/orderChecks.ts'
import type { Paint } from '../render/paint.ts'
import { printable } from '../render/printable.ts'
import { wrap } from '../render/wrap.ts'
import type { Answer } from './answerPaste.ts'
import { askWords } from './askWords.ts'
import type { Knowledge } from './knowledge.ts'

export interface RenderAnswerOptions {
  readonly known: Knowledge
  readonly paste: string
  readonly language: Locale
  readonly paint: Paint
  readonly columns: number
}

type Match = Answer['matches'][number]

/** An answer for a person at a terminal, in their language: the entry with its evidence, causes and checks; or the choices; or that none fits. */
export function renderAnswer(answer: Answer, options: RenderAnswerOptions): string {
  const { paint, language } = options
  const words = askWords[language]
  const shown = renderShown(answer, options)
  const masked =
    answer.masked.length === 0 ? [] : [paint('dim', words.masked(answer.masked.length))]
  const [first] = answer.matches
  const blocks =
    answer.verdict === 'none' || first === undefined
      ? [`${paint('bold', words.none)}\n${words.next}`, ...shown, ...renderContacts(null, options)]
      : answer.verdict === 'choose'
        ? [
            paint('bold', words.choose(answer.matches.length)),
            answer.matches.map((match) => renderHead(match, options)).join('\n\n'),
            ...shown,
            ...renderContacts(null, options),
          ]
        : [
            renderHead(first, options),
            ...shown,
            ...renderBody(first, answer, options),
            ...renderContacts(first.product, options),
          ]
  return `${[...blocks, ...masked].join('\n\n')}\n`
}

/** The name of an entry, its product, its title, and where in the paste it shows. */
function renderHead(
  match: Match,
  { known, paste, language, paint, columns }: RenderAnswerOptions,
): string {
  const words = askWords[language]
  const product = known.products.find(({ id }) => id === match.product)
  const found = known.find(match.product, match.entry, language)
  const label = found?.entry.label ?? match.entry
  const title = found?.entry.title ?? match.title
  const places = match.evidence.slice(0, 3).map(({ start, value }) => {
    const line = paste.slice(0, start).split('\n').length
    return `${printable(value)} (${words.line(line)})`
  })
  return [
    `${paint('cyan', paint('bold', label))}  ${paint('dim', wordsIn(product?.name ?? {}, language))}`,
    ...(title === label ? [] : [wrap(title, columns)]),
    `${paint('dim', `${words.evidence}:`)} ${wrap(places.join(', '), columns, '  ')}`,
  ].join('\n')
}

/** What the paste itself proves and answers. */
function renderShown(
  { diagnoses, answers }: Answer,
  options: RenderAnswerOptions,
): readonly string[] {
  const { known, language, paint, columns } = options
  const lines = [
    ...diagnoses.map(({ text }) => text),
    ...answers.flatMap(({ product, question, answer }) => {
      const facets = known.products.find(({ id }) => id === product)?.facets ?? []
      const facet = facets.find(({ id }) => id === question)
      const value = facet?.values.find(({ id }) => id === answer)
      if (facet === undefined || value === undefined) return []
      return [`${wordsIn(facet.question, language)} ${wordsIn(value.label, language)}`]
    }),
  ]
  if (lines.length === 0) return []
  const items = [...new Set(lines)].map((line) => `  • ${wrap(line, columns - 4, '    ')}`)
  return [[paint('bold', askWords[language].shown), ...items].join('\n')]
}

/** What a paste answers about a product; a question that it answers in two ways stays open. */
function settled(answers: Answer['answers'], product: string): Answers {
  const own = answers.filter((one) => one.product === product)
  return Object.fromEntries(
    own
      .filter(({ question, answer }) =>
        own.every((other) => other.question !== question || other.answer === answer),
      )
      .map(({ question, answer }) => [question, answer]),
  )
}

function renderCheck(check: Check, number: number, options: RenderAnswerOptions): string {
  const { language, columns, paint } = options
  const words = askWords[language]
  const condition = check.when.map(({ text }) => text).join(', ')
  const text = condition === '' ? check.text : `[${condition}] ${check.text}`
  const more = (
    [
      [words.where, check.where],
      [words.ifNot, check.ifNot],
      [words.who, check.who],
    ] as const
  ).flatMap(([name, said]) =>
    said === undefined
      ? []
      : [`     ${paint('dim', `${name}:`)} ${wrap(said.text, columns - 5, '       ')}`],
  )
  return [`  ${number}. ${wrap(text, columns - 5, '     ')}`, ...more].join('\n')
}

/** What an entry says: its meaning, its causes, the checks that can apply. */
function renderBody(
  match: Match,
  { answers }: Answer,
  options: RenderAnswerOptions,
): readonly string[] {
  const { language, paint, columns } = options
  const words = askWords[language]
  const entry = options.known.find(match.product, match.entry, language)?.entry
  if (entry === undefined) return []
  const facts = (['fault', 'retry', 'effect'] as const).flatMap((name) => {
    const said = entry[name]
    return said === undefined
      ? []
      : [`${paint('dim', `${words[name]}:`)} ${wrap(said.text, columns, '  ')}`]
  })
  const causes = entry.causes.map(({ text }) => `  • ${wrap(text, columns - 4, '    ')}`)
  const known = settled(answers, match.product)
  const checks = orderChecks(entry)
    .filter((check) => mayApply(check, known))
    .map((check, index) => renderCheck(check, index + 1, options))
  return [
    ...(entry.summary === undefined ? [] : [wrap(entry.summary.text, columns)]),
    ...(facts.length === 0 ? [] : [facts.join('\n')]),
    ...(causes.length === 0 ? [] : [[paint('bold', words.causes), ...causes].join('\n')]),
    ...(checks.length === 0 ? [] : [[paint('bold', words.checks), ...checks].join('\n')]),
  ]
}

/** How to reach a person: the support of one product, or of all where none is known. */
function renderContacts(
  product: string | null,
  { known, language, paint }: RenderAnswerOptions,
): readonly string[] {
  const contacts = known.products
    .filter(({ id }) => product === null || id === product)
    .flatMap(({ contacts: ways }) => ways)
    .map(({ text, href }) =>
      [wordsIn(text, language), href].filter((part) => part !== '').join('  '),
    )
  if (contacts.length === 0) return []
  const lines = [...new Set(contacts)].map((line) => `  ${line}`)
  return [[paint('bold', askWords[language].contact), ...lines].join('\n')]
}
