import { gzipSync } from 'node:zlib'
import { median } from '../statistics.ts'
import { stopwatch } from '../stopwatch.ts'
import { documentsOf } from './documentsOf.ts'
import type { Job, LabelledPaste, Outcome, Report } from './job.ts'
import type { Built, Library, Peer } from './peers/peer.ts'
import { peerCalled } from './peers/peers.ts'

/** Memory in use after everything that can go has gone, in bytes. */
function heapInUse(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

async function build({ build: make }: Peer, library: Library, times: number) {
  const spent: number[] = []
  let built: Built | null = null
  for (let i = 0; i < times; i++) {
    built = null
    heapInUse()
    const elapsed = stopwatch()
    built = await make(library)
    spent.push(elapsed())
  }
  if (built === null) throw new Error('Unexpected number of builds, expected one or more')
  return { built, milliseconds: median(spent) }
}

/** What an index gives back when it is let go of: what it was made of stays, and what was let go of while it was made counts on neither side. */
async function weigh({ build: make }: Peer, library: Library, asked: readonly LabelledPaste[]) {
  let built: Built | null = await make(library)
  // What an index makes of itself when it is first asked belongs to it.
  for (const paste of asked) await askOne(built, paste)
  const held = heapInUse()
  built = null
  return held - heapInUse()
}

async function askOne(built: Built, { paste, expected }: LabelledPaste): Promise<Outcome> {
  const elapsed = stopwatch()
  const asked = built.ask(paste)
  const { hits, isSure } = asked instanceof Promise ? await asked : asked
  const milliseconds = elapsed()
  const at = hits.findIndex(({ entry }) => expected?.includes(entry))
  return {
    rank: at === -1 ? null : at + 1,
    score: hits[0]?.score ?? null,
    isSure: isSure ?? null,
    milliseconds,
  }
}

/** Asks pastes until there are no more or the time is up; at least one. */
async function askAll(built: Built, pastes: readonly LabelledPaste[], seconds: number) {
  const outcomes: Outcome[] = []
  const elapsed = stopwatch()
  for (const paste of pastes) {
    outcomes.push(await askOne(built, paste))
    if (elapsed() > seconds * 1000) break
  }
  return outcomes
}

/** The size of an index as it would be sent, or none where it is too large to be written down. */
async function storedSize({ stored }: Built): Promise<Report> {
  try {
    const bytes = await stored()
    return { kind: 'stored', bytes: bytes.length, gzip: gzipSync(bytes).length }
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'stored', bytes: null, gzip: null }
    throw error
  }
}

/**
 * Does a job and reports each part of it when it is done. What a peer throws on a paste ends it: nothing is guessed.
 * Wants `--expose-gc`, or the heap would say nothing.
 */
export async function runJob(job: Job, report: (line: Report) => void): Promise<void> {
  if (globalThis.gc === undefined) throw new Error('Unexpected process without --expose-gc')
  const peer = peerCalled(job.peer)
  const library: Library = { ...job, documents: documentsOf(job.guides) }
  if (job.work === 'weigh') {
    const asked = job.tasks.flatMap(({ warmUp }) => warmUp.slice(0, 1))
    const heap = await weigh(peer, library, asked)
    // Named once more, so that the documents are not collected while the heap is measured.
    if (library.documents.length > 0) report({ kind: 'weighed', heap })
    return
  }
  const { built, milliseconds } = await build(peer, library, job.builds)
  report({ kind: 'built', entries: library.documents.length, milliseconds })
  report(await storedSize(built))
  for (const { name, warmUp, pastes, seconds } of job.tasks) {
    await askAll(built, warmUp, seconds / 4)
    report({ kind: 'asked', task: name, outcomes: await askAll(built, pastes, seconds) })
  }
}
