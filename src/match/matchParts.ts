import type { Hints, Verdict } from '../model/verdict.ts'
import { isSettled, joinParts } from './joinParts.ts'
import { match } from './match.ts'
import { manifestName, plan, sieveName } from './plan.ts'
import type { Index } from './searchIndex.ts'

/** Where the files of a large index come from. */
export interface PartFiles {
  part(name: string): Promise<Index>
  whole(): Promise<Index>
}

/**
 * What a paste speaks of, from as few files as it takes: those that its own names name and, where these do not settle it, the
 * whole index, which says nothing of the paste. `masked` is the paste without its secrets; names are taken from it alone.
 */
export async function matchParts(
  files: PartFiles,
  paste: string,
  masked: string,
  hints: Hints = {},
): Promise<Verdict> {
  const manifest = await files.part(manifestName)
  let sieve: Index | undefined
  let named = plan(manifest, sieve, masked)
  for (;;) {
    if (named[0] === sieveName) {
      sieve = await files.part(sieveName)
      named = plan(manifest, sieve, masked)
    }
    const parts = await Promise.all(named.map((name) => files.part(name)))
    const index = joinParts(manifest, sieve, parts)
    if (index === undefined) throw new Error('Unexpected parts of another index')
    const verdict = match(index, paste, hints)
    if (isSettled(verdict, paste)) return verdict
    if (sieve !== undefined) return match(await files.whole(), paste, hints)
    named = [sieveName]
  }
}
