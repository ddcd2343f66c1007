import { cpus, loadavg } from 'node:os'

/** Under what circumstances figures were measured. */
export interface Conditions {
  readonly node: string
  readonly processors: string
  /** How many programs wanted a processor, before and after. */
  readonly load: readonly [number, number]
  /** Seconds of processor time after which a process was stopped. */
  readonly cap: number
}

/** How busy the machine is: the mean of the last minute. */
export const loadNow = (): number => Math.round((loadavg()[0] ?? 0) * 10) / 10

/** The circumstances of a run that began with so much load and ends now. */
export function conditionsSince(loadBefore: number, cap: number): Conditions {
  const processors = cpus()
  return {
    node: process.versions.node,
    processors: `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}`,
    load: [loadBefore, loadNow()],
    cap,
  }
}

/** The circumstances in a sentence. */
export const conditionsText = ({ node, processors, load }: Conditions): string =>
  `This run: Node ${node}, ${processors}, load before and after ${load.join(' and ')} (on a machine that is otherwise idle, below 1).`
