import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ChildRun, type Children, runChild } from '../runChild.ts'
import type { Job, Report } from './job.ts'

/** What a peer reported, and how it ended. */
export interface PeerRun {
  readonly reports: readonly Report[]
  readonly end: ChildRun['end']
}

/** A line that a child printed; the last one of a child that was stopped may be half. */
function reportIn(line: string): readonly Report[] {
  try {
    return [JSON.parse(line)]
  } catch {
    return []
  }
}

/** Does a job in a process of its own. */
export async function runPeer(job: Job, children: Children): Promise<PeerRun> {
  const folder = join(children.root, '.cache/figures')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `job-${process.pid}.json`)
  writeFileSync(file, JSON.stringify(job))
  const { lines, end } = await runChild(['peer', file], children)
  rmSync(file, { force: true })
  return { reports: lines.flatMap(reportIn), end }
}
