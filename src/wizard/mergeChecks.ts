import type { Check } from '../model/check.ts'
import type { Entry } from '../model/entry.ts'

/**
 * The checks of one entry that stands in several languages, each once: the first language's in its order, and what only another has after
 * the check that it follows there. A tree of them leads to every check in every language.
 */
export function mergeChecks(twins: readonly Entry[]): readonly Check[] {
  const merged: Check[] = []
  for (const { checks } of twins) {
    let place = 0
    for (const check of checks) {
      const at = merged.findIndex(({ id }) => id === check.id)
      if (at >= 0) place = at + 1
      else merged.splice(place++, 0, check)
    }
  }
  return merged
}
