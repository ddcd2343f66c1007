import { editDistance } from './editDistance.ts'

/** More slips than this make another word. */
const mostSlips = 2

/** The name that `key` is a slip of, the first of those that are as near; undefined where it is none. */
export function nearestName(key: string, names: readonly string[]): string | undefined {
  const distances = names.map((name) => [name, editDistance(key, name, mostSlips)] as const)
  return distances.filter(([, slips]) => slips <= mostSlips).sort((a, b) => a[1] - b[1])[0]?.[0]
}
