import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Compiled } from '../../../model/compiled.ts'
import { guidesIn, repeated } from '../../guidesIn.ts'
import { type Conditions, conditionsSince, loadNow } from '../conditions.ts'
import type { Children } from '../runChild.ts'
import { growGuides } from './growGuides.ts'
import type { LabelledPaste, Task } from './job.ts'
import { type AccuracySet, measureAccuracy } from './measureAccuracy.ts'
import { measureTimes, type PeerTimes } from './measureTimes.ts'
import type { Peer } from './peers/peer.ts'
import { readOwnPastes, readSharedPastes } from './readOwnPastes.ts'
import { type forms, pastesOf, pastesOfLength } from './sizedPastes.ts'

type Guides = Pick<Compiled, 'products' | 'guides'>

/** Times over one set of guides. */
export interface SizedTimes {
  /** Entries, one in three languages counting three times, and how many of those nobody wrote. */
  readonly entries: number
  readonly synthetic: number
  readonly peers: readonly PeerTimes[]
}

/** All that `bench match` measures. */
export interface MatchFigures {
  readonly run: Conditions
  readonly accuracy: readonly AccuracySet[]
  readonly lengths: SizedTimes
  readonly sizes: readonly SizedTimes[]
}

/** How much is measured. */
export interface Effort {
  readonly pastes: number
  readonly lengths: readonly number[]
  readonly sizes: readonly number[]
  /** Whether real guides are compiled to grow from, which takes half a minute, rather than synthetic ones made. */
  readonly isReal: boolean
  readonly samples: number
  /** Most pastes that are asked before time is taken; also no longer than a quarter of a task's seconds. */
  readonly warmUp: number
  /** Seconds that one task may take. */
  readonly seconds: number
}

export const full: Effort = {
  pastes: Number.POSITIVE_INFINITY,
  lengths: [20, 200, 2000, 20_000, 200_000, 2_000_000, 10_000_000],
  sizes: [1000, 10_000, 100_000],
  isReal: true,
  samples: 96,
  warmUp: 400,
  seconds: 4,
}

export const quick: Effort = {
  pastes: 40,
  lengths: [20, 2000, 20_000],
  sizes: [1000],
  isReal: false,
  samples: 8,
  warmUp: 24,
  seconds: 1,
}

/** Every so many-th paste, so that each kind stays. */
function sample(pastes: readonly LabelledPaste[], count: number): readonly LabelledPaste[] {
  const step = Math.max(1, pastes.length / count)
  return pastes.filter((_paste, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))
}

const formNames: readonly (keyof typeof forms)[] = ['code', 'typo', 'json', 'trace']

const countAt = (length: number, samples: number) =>
  length <= 20_000 ? samples : Math.max(2, Math.round(samples / 8 / (length / 200_000)))

const taskOf = (
  name: string,
  pastes: readonly LabelledPaste[],
  warmUp: number,
  count: number,
  seconds: number,
): Task => ({
  name,
  warmUp: pastes.slice(0, warmUp),
  pastes: pastes.slice(warmUp, warmUp + count),
  seconds,
})

/** Measures everything, one process after another. `shared` may be missing: then only our own guides are asked and grown. */
export async function matchFigures(
  root: string,
  shared: string,
  effort: Effort,
  children: Children,
  isWanted: (peer: Peer) => boolean,
  say: (doing: string) => void,
): Promise<MatchFigures> {
  const loadBefore = loadNow()
  const content = guidesIn(join(root, 'content'))
  const hasShared = existsSync(join(shared, 'seeds'))
  const seeds = hasShared ? guidesIn(join(shared, 'seeds')) : null
  const corpora = hasShared && effort.isReal ? guidesIn(join(shared, 'corpora'), repeated) : null

  const accuracy: AccuracySet[] = []
  say('own pastes')
  accuracy.push(
    await measureAccuracy(
      'the pastes of this repository, asked of `content/`',
      content,
      sample(readOwnPastes(root), effort.pastes),
      children,
      isWanted,
    ),
  )
  if (seeds) {
    say('shared pastes')
    const pastes = readSharedPastes(join(shared, 'pastes/seeds.jsonl'))
    accuracy.push(
      await measureAccuracy(
        'pastes that nothing is fitted on, asked of the guides that they were written for',
        seeds,
        sample(pastes, effort.pastes),
        children,
        isWanted,
      ),
    )
  }

  say('lengths')
  const { samples, warmUp, seconds } = effort
  const byLength = effort.lengths.map((length) => {
    const count = countAt(length, samples)
    // What is longer than this is warm from what is shorter.
    const before = length > 20_000 ? 0 : warmUp
    const pastes = pastesOfLength(content.guides, length, before + count)
    return taskOf(String(length), pastes, before, count, seconds)
  })
  const entriesIn = ({ guides }: Guides) =>
    guides.reduce((sum, { entries }) => sum + entries.length, 0)
  const lengths: SizedTimes = {
    entries: entriesIn(content),
    synthetic: 0,
    peers: await measureTimes(content, byLength, children, isWanted),
  }

  const sizes: SizedTimes[] = []
  const measure = async (some: Guides, synthetic: number) => {
    say(`${entriesIn(some)} entries`)
    const tasks = formNames.map((form) =>
      taskOf(form, pastesOf(some.guides, form, warmUp + samples), warmUp, samples, seconds),
    )
    sizes.push({
      entries: entriesIn(some),
      synthetic,
      peers: await measureTimes(some, tasks, children, isWanted),
    })
  }
  if (seeds) await measure(seeds, 0)
  await measure(content, 0)
  const products = [...content.products, ...(corpora?.products ?? [])]
  for (const size of effort.sizes) {
    const { guides, synthetic } = growGuides(content.guides, corpora?.guides ?? [], size)
    await measure({ products, guides }, synthetic)
  }
  return { run: conditionsSince(loadBefore, children.cap), accuracy, lengths, sizes }
}
