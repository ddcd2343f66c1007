import { decodeIndex } from '../../match/decodeIndex.ts'
import { match } from '../../match/match.ts'
import { matchParts } from '../../match/matchParts.ts'
import type { Index } from '../../match/searchIndex.ts'
import type { Hints, Verdict } from '../../model/verdict.ts'

/** What a paste speaks of. `masked` is the paste without its secrets; where it is missing, nothing is asked for that the paste names. */
export type Matcher = (text: string, masked: string | undefined, hints: Hints) => Promise<Verdict>

/** The index at an address. Throws where there is none, or none of this release that is whole: never a part of an answer. */
async function fetchIndex(address: string): Promise<Index> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}, expected 200`)
  const decoded = decodeIndex(new Uint8Array(await response.arrayBuffer()))
  if (decoded.kind !== 'index') throw new Error(`${address}: unexpected ${decoded.kind} index`)
  return decoded.index
}

/** What `make` gives for each name, made once; a failure is not remembered. */
function once<T>(make: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const made = new Map<string, Promise<T>>()
  return (name) => {
    const known = made.get(name)
    if (known !== undefined) return known
    const one = make(name)
    made.set(name, one)
    one.catch(() => made.delete(name))
    return one
  }
}

/** A matcher over the index at an address, or over its parts in the folder `parts`, of which each paste fetches what it needs. */
export async function fetchMatcher(index: string, parts: string | undefined): Promise<Matcher> {
  if (parts === undefined) {
    const whole = await fetchIndex(index)
    return (text, _masked, hints) => Promise.resolve(match(whole, text, hints))
  }
  const fetchOnce = once(fetchIndex)
  const files = {
    part: (name: string) => fetchOnce(parts + name),
    whole: () => fetchOnce(index),
  }
  await files.part('manifest.bin')
  return async (text, masked, hints) =>
    masked === undefined
      ? match(await files.whole(), text, hints)
      : matchParts(files, text, masked, hints)
}
