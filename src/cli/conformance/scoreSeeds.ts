import type { Answer } from '../ask/answerPaste.ts'
import type { Figure } from './figure.ts'
import type { SeedPaste } from './labelled.ts'

/** How the pastes of one kind were answered. */
export interface KindTally {
  readonly kind: string
  readonly pastes: number
  /** The right entry stands first, and the verdict is not `none`. */
  readonly first: number
  readonly answered: number
  readonly offered: number
}

export interface SeedScore {
  readonly kinds: readonly KindTally[]
  readonly figures: readonly Figure[]
}

/** Whether what stands first is an entry that the paste needs. */
function isRight({ expected, alsoOk }: SeedPaste, { verdict, matches: [first] }: Answer): boolean {
  return (
    verdict !== 'none' &&
    [expected, ...alsoOk].some(
      (entry) => entry !== null && entry.product === first?.product && entry.entry === first.entry,
    )
  )
}

/**
 * How labelled pastes were answered, by kind and in all. `name` goes before each figure.
 * A near twin is confused where another entry than its own stands first.
 */
export function scoreSeeds(
  name: string,
  pastes: readonly SeedPaste[],
  ask: (paste: SeedPaste) => Answer,
): SeedScore {
  const rows = pastes.map((paste) => {
    const answer = ask(paste)
    return { paste, verdict: answer.verdict, isFirst: isRight(paste, answer) }
  })
  const kinds = [...new Set(pastes.map(({ kind }) => kind))].map((kind): KindTally => {
    const some = rows.filter(({ paste }) => paste.kind === kind)
    return {
      kind,
      pastes: some.length,
      first: some.filter(({ isFirst }) => isFirst).length,
      answered: some.filter(({ verdict }) => verdict === 'answer').length,
      offered: some.filter(({ verdict }) => verdict === 'choose').length,
    }
  })
  const positive = rows.filter(({ paste }) => paste.expected !== null)
  const negative = rows.filter(({ paste }) => paste.expected === null)
  const twins = positive.filter(({ paste }) => paste.kind === 'twin')
  const count = (some: typeof rows, test: (row: (typeof rows)[number]) => boolean) => ({
    count: some.filter(test).length,
    of: some.length,
  })
  return {
    kinds,
    figures: [
      { name: `${name}: first`, ...count(positive, ({ isFirst }) => isFirst) },
      {
        name: `${name}: first, as an answer`,
        ...count(positive, ({ isFirst, verdict }) => isFirst && verdict === 'answer'),
      },
      {
        name: `${name}: near twins confused`,
        ...count(twins, ({ isFirst, verdict }) => !isFirst && verdict !== 'none'),
      },
      {
        name: `${name}: answered without an entry`,
        ...count(negative, ({ verdict }) => verdict === 'answer'),
      },
      {
        name: `${name}: offered without an entry`,
        ...count(negative, ({ verdict }) => verdict === 'choose'),
      },
    ],
  }
}
