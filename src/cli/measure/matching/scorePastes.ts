import { isExpected } from './isExpected.ts'
import type { MeasuringPaste } from './labelled.ts'
import type { Library } from './library.ts'

/** How pastes of one kind were answered. */
export interface PasteTally {
  readonly kind: string
  readonly pastes: number
  /** Whose entry the compiler found in the guides: of the others nothing could be right. */
  readonly known: number
  /** The right entry stands first, and the verdict is not `none`. */
  readonly first: number
  readonly firstThree: number
  /** First, and said to be it. */
  readonly sure: number
  /** Another entry, said to be it; for a paste that nothing answers, any. */
  readonly wrong: number
  readonly none: number
}

interface Outcome {
  readonly kind: string
  readonly isKnown: boolean
  readonly verdict: 'answer' | 'choose' | 'none'
  readonly isFirst: boolean
  readonly isNear: boolean
}

function outcomeOf(kind: string, paste: MeasuringPaste, library: Library): Outcome {
  const { kind: verdict, matches } = library.ask(paste.paste, paste.lang)
  const right = matches
    .slice(0, 3)
    .map(({ product, entry }) => isExpected(paste, library.versionsOf(product, entry)))
  return {
    kind,
    isKnown:
      right.includes(true) || [...library.all()].some((versions) => isExpected(paste, versions)),
    verdict,
    isFirst: verdict !== 'none' && right[0] === true,
    isNear: verdict !== 'none' && right.includes(true),
  }
}

function tallyOf(kind: string, outcomes: readonly Outcome[]): PasteTally {
  const count = (test: (outcome: Outcome) => boolean) => outcomes.filter(test).length
  return {
    kind,
    pastes: outcomes.length,
    known: count(({ isKnown }) => isKnown),
    first: count(({ isFirst }) => isFirst),
    firstThree: count(({ isNear }) => isNear),
    sure: count(({ isFirst, verdict }) => isFirst && verdict === 'answer'),
    wrong: count(({ isFirst, verdict }) => !isFirst && verdict === 'answer'),
    none: count(({ verdict }) => verdict === 'none'),
  }
}

/** How pastes were answered, by kind, and all that have an entry together. Single pastes do not come out: who works on the matcher may see the figures. */
export function scorePastes<Paste extends MeasuringPaste>(
  pastes: readonly Paste[],
  kindOf: (paste: Paste) => string,
  libraryFor: (paste: Paste) => Library,
): readonly PasteTally[] {
  const outcomes = pastes.map((paste) => outcomeOf(kindOf(paste), paste, libraryFor(paste)))
  const positive = outcomes.filter((_outcome, i) => pastes[i]?.expected.length !== 0)
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))]
  return [
    ...kinds.map((kind) =>
      tallyOf(
        kind,
        outcomes.filter((outcome) => outcome.kind === kind),
      ),
    ),
    tallyOf('all that have an entry', positive),
  ]
}
