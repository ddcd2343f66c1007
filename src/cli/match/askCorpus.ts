import { match } from '../../match/match.ts'
import type { Index } from '../../match/searchIndex.ts'

/** A paste of the development set: `expected` is `product/entry`, or null where nothing answers it. */
export interface CorpusPaste {
  readonly paste: string
  readonly expected: string | null
  readonly kind: string
}

/** How a set of pastes was answered. */
export interface CorpusScore {
  readonly positives: number
  readonly first: number
  readonly answered: number
  readonly wrongAsAnswer: number
  readonly negatives: number
  readonly answeredWithoutEntry: number
  readonly offeredWithoutEntry: number
  /** The first pastes that went wrong, for the eye. */
  readonly misses: readonly string[]
}

/** The pastes of a file with one JSON object a line. Throws where a line is no paste. */
export function parseCorpus(text: string): CorpusPaste[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { paste, expected, kind }: Record<string, unknown> = JSON.parse(line)
      if (
        typeof paste !== 'string' ||
        typeof kind !== 'string' ||
        (expected !== null && typeof expected !== 'string')
      )
        throw new TypeError(`Unexpected ${line}, expected a paste with its kind and entry`)
      return { paste, kind, expected }
    })
}

/** Asks every paste of a set. */
export function askCorpus(index: Index, pastes: readonly CorpusPaste[]): CorpusScore {
  const rows = pastes.map(({ paste, expected }) => {
    const { kind, matches } = match(index, paste)
    const found = matches[0] === undefined ? null : `${matches[0].product}/${matches[0].entry}`
    return { paste, expected, kind, found }
  })
  const positive = rows.filter(({ expected }) => expected !== null)
  const negative = rows.filter(({ expected }) => expected === null)
  const isRight = ({ expected, found }: (typeof rows)[number]) => expected === found
  return {
    positives: positive.length,
    first: positive.filter(isRight).length,
    answered: positive.filter((row) => isRight(row) && row.kind === 'answer').length,
    wrongAsAnswer: positive.filter((row) => !isRight(row) && row.kind === 'answer').length,
    negatives: negative.length,
    answeredWithoutEntry: negative.filter(({ kind }) => kind === 'answer').length,
    offeredWithoutEntry: negative.filter(({ kind }) => kind === 'choose').length,
    misses: rows
      .filter((row) => (row.expected === null ? row.kind === 'answer' : !isRight(row)))
      .map(
        ({ paste, expected, kind, found }) =>
          `${paste.slice(0, 80)}: ${expected}, got ${kind} ${found}`,
      ),
  }
}
