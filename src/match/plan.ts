import { readPaste } from '../read/readPaste.ts'
import { hashOfKey, type Spelled, spelledIn } from './keyHashes.ts'
import { lettersOf } from './letters.ts'
import type { Index } from './searchIndex.ts'

/** The file that every paste needs, and the one with the numbers of all names and the phrases of all ideas. */
export const manifestName = 'manifest.bin'
export const sieveName = 'sieve.bin'

/** Most files that one paste asks for by the names in it. */
const mostShards = 9

/** Most names that make up a paste which is nothing but names. */
const mostAlone = 2

/** The file with the entries that have a name of this number: only its first bits, at most twelve. */
export const shardName = (hash: number, bits: number): string =>
  `${(hash >>> (32 - bits)).toString(16).padStart(3, '0')}.bin`

/**
 * The files that a paste needs beside the manifest, by name. `masked` is the paste without its secrets, so that two pastes which differ
 * only in those ask for the same. A paste that is a code and nothing else names its file at once; of any other the
 * sieve tells which of its names the guides know, and the longest of those name files.
 */
export function plan(manifest: Index, sieve: Index | undefined, masked: string): readonly string[] {
  const bits = manifest.part?.bits ?? 0
  if (sieve === undefined) {
    const codes = masked.trim().split(/[\s,;:'"]+/)
    const isCodes = codes.length <= mostAlone && codes.every((word) => code.test(word))
    if (!isCodes) return [sieveName]
    return [...new Set(codes.map((word) => shardName(hashOfKey(lettersIn(word)), bits)))]
  }
  const known = sieve.part?.names ?? new Uint32Array()
  const names = spelledIn(readPaste(masked), (hash) => has(known, hash))
  return [...new Set(outermost(names).map(({ hash }) => shardName(hash, bits)))].slice(
    0,
    mostShards,
  )
}

/** The names that lie in no longer one, the longest first. */
function outermost(names: readonly Spelled[]): readonly Spelled[] {
  const byPlace = names.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let reached = 0
  const kept = byPlace.filter(({ end }) => {
    const isOuter = end > reached
    reached = Math.max(reached, end)
    return isOuter
  })
  return kept.sort((a, b) => b.length - a.length || a.start - b.start)
}

/** A name that no person writes as a word: with a joint, a digit, or nothing but capitals. */
const code = /^(?=.*[_\d-]|[A-Z]+$|.*[a-z][A-Z])[A-Za-z][\w.-]{2,60}$/

const lettersIn = (word: string) => lettersOf(word.toLowerCase()).letters

function has(sorted: Uint32Array, sought: number): boolean {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((sorted[middle] ?? 0) < sought) from = middle + 1
    else to = middle
  }
  return sorted[from] === sought
}
