import { locales } from '../../../model/locale.ts'
import { renderTable } from '../../render/renderTable.ts'
import type { EntryScore } from './scoreEntry.ts'
import type { PairScore } from './scorePairs.ts'
import type { SetScore } from './scoreSource.ts'
import { precision, recall, sumOf } from './tally.ts'

/** The entries that were found, and those found with every signature. */
const entriesIn = (scores: readonly EntryScore[]) => ({
  found: scores.filter(({ found }) => found !== null).length,
  whole: scores.filter(({ found, signatures }) => found !== null && signatures.missed.length === 0)
    .length,
})

function scoreCells(scores: readonly EntryScore[]): readonly string[] {
  const { found, whole } = entriesIn(scores)
  const of = scores.length
  const [signatures, causes, checks] = [
    sumOf(scores.map((score) => score.signatures)),
    sumOf(scores.map((score) => score.causes)),
    sumOf(scores.map((score) => score.checks)),
  ]
  return [
    String(of),
    recall({ expected: of, found, wrong: 0 }),
    recall({ expected: of, found: whole, wrong: 0 }),
    precision(signatures),
    String(causes.expected),
    recall(causes),
    precision(causes),
    String(checks.expected),
    recall(checks),
    precision(checks),
  ]
}

/** What was found of the gold, a row a source and language, and all of it. */
export function renderScores(sets: readonly SetScore[]): string {
  const rows = sets.map(({ set, scores, none }) => [
    `${set.source} ${set.locale}`,
    ...scoreCells(scores),
    none.places === 0 ? '–' : `${none.taken}/${none.places}`,
  ])
  const places = sets.reduce((sum, { none }) => sum + none.places, 0)
  const taken = sets.reduce((sum, { none }) => sum + none.taken, 0)
  const all = ['all', ...scoreCells(sets.flatMap(({ scores }) => scores)), `${taken}/${places}`]
  return renderTable(
    [
      'source',
      'entries',
      'found',
      'with signatures',
      'signatures right',
      'causes',
      'found',
      'right',
      'checks',
      'found',
      'right',
      'no entry, taken for one',
    ],
    [...rows, all],
  )
}

/** The counts of a source, in the order of the languages. */
export interface Expected {
  readonly stated: readonly (number | null)[]
  readonly read: readonly (number | null)[]
}

/** How many entries there are by the list beside the guides, by reading them, and by the compiler. */
export function renderCounts(
  sets: readonly SetScore[],
  expected: Readonly<Record<string, Expected>>,
): string {
  const rows = sets.map(({ set, compiled }) => {
    const at = locales.indexOf(set.locale)
    const { stated = [], read = [] } = expected[set.source] ?? {}
    const real = read[at] ?? null
    return [
      `${set.source} ${set.locale}`,
      String(stated[at] ?? '–'),
      String(real ?? '–'),
      String(compiled),
      real === null ? '–' : `${((100 * compiled) / real).toFixed(1)} %`,
    ]
  })
  return renderTable(['source', 'stated', 'read', 'compiled', 'of those read'], rows)
}

/** How many entries that are the same in two languages got the same id. */
export function renderPairs(
  pairs: readonly { readonly source: string; readonly twins: string; readonly score: PairScore }[],
): string {
  const row = (name: string, twins: string, { right, pairs: of }: PairScore) => [
    name,
    twins,
    String(of),
    recall({ expected: of, found: right, wrong: 0 }),
  ]
  const all = pairs.reduce(
    (sum, { score }) => ({ right: sum.right + score.right, pairs: sum.pairs + score.pairs }),
    { right: 0, pairs: 0 },
  )
  return renderTable(
    ['source', 'the same by', 'pairs', 'same id'],
    [...pairs.map(({ source, twins, score }) => row(source, twins, score)), row('all', '', all)],
  )
}
