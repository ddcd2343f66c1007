import type { Index } from './searchIndex.ts'

/** Most entries with one and the same message among which a slip of it is shared. */
const mostTwins = 8

/** The signatures of a key that pass, a few at most: several entries may say the same. */
export function signaturesWith(
  { keyStarts }: Index,
  key: number,
  isTaken: (signature: number) => boolean,
): number[] {
  const from = keyStarts[key] ?? 0
  const found: number[] = []
  for (let i = from; i < (keyStarts[key + 1] ?? from) && found.length < mostTwins; i++)
    if (isTaken(i)) found.push(i)
  return found
}
