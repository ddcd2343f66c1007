import type { Fault } from './fault.ts'
import { more, type moreWords } from './more.ts'

/** A fault and the group that it may be reported with. */
export interface Grouped {
  readonly group: string
  readonly fault: Fault
}

/**
 * The faults, those of a group of more than `most` as one: the first, with the number of the others.
 * What is wrong all over a folder is one thing to decide, not a thousand to mend.
 */
export function gatherFaults(
  found: readonly Grouped[],
  words: (typeof moreWords)[keyof typeof moreWords],
  most = 3,
): readonly Fault[] {
  const groups = new Map<string, Fault[]>()
  for (const { group, fault } of found) {
    const faults = groups.get(group)
    if (faults) faults.push(fault)
    else groups.set(group, [fault])
  }
  return [...groups.values()].flatMap((faults) => {
    const [first] = faults
    if (!first || faults.length <= most) return faults
    return [{ ...first, more: [...(first.more ?? []), ...more(faults.length, words)] }]
  })
}
