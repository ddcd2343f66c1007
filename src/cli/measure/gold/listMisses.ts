import type { NoneScore } from './countNone.ts'
import type { GoldSet } from './readGold.ts'
import type { EntryScore } from './scoreEntry.ts'

/** What was missed of one entry, each with what it is. */
function missesOf({ gold, found, signatures, causes, checks }: EntryScore): readonly object[] {
  if (found === null) return [{ what: 'no entry', signatures: gold.signatures }]
  return [
    ...signatures.missed.map((missed) => ({ what: 'signature missing', missed })),
    ...signatures.extra.map((extra) => ({ what: 'signature that is none', extra })),
    ...causes.missed.map((missed) => ({ what: 'cause missing', missed })),
    ...causes.extra.map((extra) => ({ what: 'cause that is none', extra })),
    ...checks.missed.map((missed) => ({ what: 'check missing', missed })),
    ...checks.extra.map((extra) => ({ what: 'check that is none', extra })),
  ]
}

/** What was not understood, a JSON object a line: for whoever works on the compiler, never to be kept. */
export function listMisses(
  { source, locale }: GoldSet,
  scores: readonly EntryScore[],
  none: NoneScore,
): readonly string[] {
  const missed = scores.flatMap((score) => {
    const { file, line } = score.gold
    return missesOf(score).map((miss) => ({ source, locale, file, line, ...miss }))
  })
  const invented = none.entries.map(({ file, entry: { line, title } }) => {
    return { source, locale, file, line, what: 'entry that is none', title }
  })
  return [...missed, ...invented].map((miss) => JSON.stringify(miss))
}
