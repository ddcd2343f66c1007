import type { Role } from '../read/roleOf.ts'
import type { Sign } from './sign.ts'

/** How much is expected of a sign by what its segment does, where the same stands in several places. */
const weight: Readonly<Record<Role, number>> = {
  code: 9,
  message: 8,
  cause: 7,
  error: 6,
  plain: 5,
  status: 4,
  value: 3,
  quiet: 2,
  request: 1,
  frame: 0,
}

/** Most places that one signature is weighed at, and most signs of a paste. */
const mostPlaces = 3
const mostSigns = 256

const worth = ({ role, goesOn, length }: Sign) =>
  weight[role] + (goesOn ? 0 : 10) + Math.min(20, length)

/**
 * The signs that are worth weighing, in the order given: each signature where it says most, and of all signatures those that
 * say most. A log repeats itself a million times, and signs are weighed against each other.
 */
export function fewSigns(signs: readonly Sign[]): readonly Sign[] {
  if (signs.length <= mostPlaces) return signs
  const best = signs
    .map((sign, at) => ({ sign, at, worth: worth(sign) }))
    .sort((a, b) => b.worth - a.worth || a.at - b.at)
  const places = new Map<number, number>()
  return best
    .filter(({ sign: { signature } }) => {
      const before = places.get(signature) ?? 0
      places.set(signature, before + 1)
      return before < mostPlaces
    })
    .slice(0, mostSigns)
    .sort((a, b) => a.at - b.at)
    .map(({ sign }) => sign)
}
