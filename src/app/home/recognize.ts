import type { Evidence } from '../../model/verdict.ts'
import type { Reading } from '../paste/protocol.ts'

/** What a person can check at a glance: whether their paste was understood. */
export interface Recognized {
  /** Codes and messages, as they stand in the paste. */
  readonly texts: readonly string[]
  readonly statuses: readonly string[]
  /** The product whose error it is, where that is known: of errors of several products one is still to be chosen. */
  readonly product?: string
  /** The answers to that product's questions, as `question` and `answer`. */
  readonly answers: readonly { readonly question: string; readonly answer: string }[]
  /** The kinds of values that were masked. */
  readonly masked: readonly string[]
}

const literal: ReadonlySet<Evidence['kind']> = new Set(['code', 'message', 'template', 'typo'])

/** How many codes and messages are named, and of what length: the answer itself stands below. */
const [mostTexts, longestText] = [2, 80]

/** What was recognized in a paste, in the order in which a person would say it. */
export function recognize({ verdict, examinations, masked }: Reading): Recognized {
  const [first] = verdict.matches
  const evidence = first?.evidence ?? []
  const valuesOf = (isWanted: (kind: Evidence['kind']) => boolean) => [
    ...new Set(evidence.filter(({ kind }) => isWanted(kind)).map(({ value }) => value)),
  ]
  const isSettled =
    verdict.kind === 'answer' || verdict.matches.every(({ product }) => product === first?.product)
  const product = isSettled ? first?.product : undefined
  const answers = (product !== undefined && examinations[product]?.answers) || []
  return {
    texts: valuesOf((kind) => literal.has(kind))
      .filter(({ length }) => length <= longestText)
      .slice(0, mostTexts),
    statuses: valuesOf((kind) => kind === 'status'),
    ...(product === undefined ? {} : { product }),
    answers: answers.map(({ question, answer }) => ({ question, answer })),
    masked: [...new Set(masked.spans.map(({ kind }) => kind))],
  }
}
