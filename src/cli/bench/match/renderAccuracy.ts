import { renderTable } from '../../render/renderTable.ts'
import type { AccuracySet } from './measureAccuracy.ts'
import type { Share } from './scoreOutcomes.ts'

const percent = (count: number, of: number) =>
  of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`

const shareText = (share: Share | undefined) =>
  share === undefined ? '–' : percent(share.count, share.of)

function overall({ peers }: AccuracySet): string {
  const rows = peers.map(({ name, accuracy }) => {
    if (accuracy === null) return [name, 'stopped']
    const { positives, negatives, first, firstThree, reciprocalRank, shown, firstAtFive } = accuracy
    return [
      name,
      percent(first, positives),
      percent(firstThree, positives),
      reciprocalRank.toFixed(3),
      percent(shown, negatives),
      firstAtFive === null ? '–' : percent(firstAtFive, positives),
    ]
  })
  return renderTable(
    [
      '',
      'right first',
      'in the first three',
      'MRR',
      'something found for what nothing answers',
      'right first, at 5 % of those',
    ],
    rows,
  )
}

/** What those peers that say whether they are sure were sure of. */
function sureOf({ peers }: AccuracySet): string {
  return peers
    .flatMap(({ name, accuracy }) => {
      if (!accuracy?.sure) return []
      const { sure, positives, negatives } = accuracy
      return [
        `${name} says "this is it" for ${percent(sure.right, positives)} of the pastes that have an entry rightly, for ${percent(sure.wrong, positives)} wrongly, and for ${percent(sure.groundless, negatives)} of those that nothing answers.`,
      ]
    })
    .join('\n')
}

function sharesTable(
  { peers }: AccuracySet,
  title: string,
  sharesOf: (
    accuracy: NonNullable<AccuracySet['peers'][number]['accuracy']>,
  ) => Readonly<Record<string, Share>>,
): string {
  const known = peers.flatMap(({ name, accuracy }) =>
    accuracy === null ? [] : [{ name, shares: sharesOf(accuracy) }],
  )
  const names = Object.keys(known[0]?.shares ?? {})
  return renderTable(
    [title, 'pastes', ...known.map(({ name }) => name)],
    names.map((name) => [
      name,
      String(known[0]?.shares[name]?.of ?? 0),
      ...known.map(({ shares }) => shareText(shares[name])),
    ]),
  )
}

/** One set of pastes: overall, by language and by kind. */
export function renderAccuracy(set: AccuracySet): string {
  return `### ${set.pastes} pastes: ${set.name}

${set.entries} entries, one in three languages counting three times.

${overall(set)}

${sureOf(set)}

Right first, by language of the paste:

${sharesTable(set, 'language', ({ byLocale }) => byLocale)}

Right, by kind: the right entry first, and nothing found where nothing answers (\`n-…\`, \`none-…\`):

${sharesTable(set, 'kind', ({ byKind }) => byKind)}
`
}
