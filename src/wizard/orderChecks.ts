import type { Check } from '../model/check.ts'
import type { Entry } from '../model/entry.ts'
import { fold } from '../read/fold.ts'

/**
 * The checks of an entry in the order in which to ask them. A numbered list is the writer's order and stays. In any other, what one
 * person can do comes together, the reader first: asking somebody else costs most, so nobody is asked twice. Otherwise the guide's order.
 */
export function orderChecks({ checks, isOrdered }: Entry): readonly Check[] {
  if (isOrdered) return checks
  const groups = new Map<string, Check[]>()
  for (const check of checks) {
    const who = fold(check.who?.text ?? '').text.trim()
    const group = groups.get(who)
    if (group === undefined) groups.set(who, [check])
    else group.push(check)
  }
  const readers = groups.get('') ?? []
  groups.delete('')
  return [...readers, ...[...groups.values()].flat()]
}
