import type { Span } from '../model/span.ts'
import type { Reading } from '../read/readPaste.ts'
import { outsideFrames } from './findSigns.ts'
import { humps } from './humps.ts'
import { eachStart, endsName, nextLetter, type Scene } from './scan.ts'

/** Letters by which a name is known to files that are asked for: more would not tell names better apart. */
const mostLetters = 24

/** Fewest letters of a key. */
const fewest = 3

const start = 0x811c9dc5
const step = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193)

/** FNV-1a, then the finish of MurmurHash3: every bit depends on every letter. */
function finished(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const more = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (more ^ (more >>> 16)) >>> 0
}

/** The number of a key, 32 bits, from its first letters. */
export function hashOfKey(letters: string): number {
  let hash = start
  for (let i = 0; i < Math.min(letters.length, mostLetters); i++)
    hash = step(hash, letters.charCodeAt(i))
  return finished(hash)
}

/** Where a name may stand in a text: its number, its place, and how many letters the number was made of. */
export interface Spelled extends Span {
  readonly hash: number
  readonly length: number
}

/** Every name that may stand in a paste and whose number `isKnown` affirms. Linear in the paste. */
export function spelledIn(reading: Reading, isKnown: (hash: number) => boolean): Spelled[] {
  const found: Spelled[] = []
  const isHump = humps(reading)
  const { text } = reading.folded
  for (const span of outsideFrames(reading)) {
    const scene: Scene = { text, ...span, isHump }
    eachStart(scene, (at) => walk(scene, at, isKnown, found))
  }
  return found
}

function walk(
  scene: Scene,
  from: number,
  isKnown: (hash: number) => boolean,
  into: Spelled[],
): void {
  let running = start
  let at = from
  for (let length = 1; at >= 0 && length <= mostLetters; length++) {
    running = step(running, scene.text.charCodeAt(at))
    if (length === mostLetters || (length >= fewest && endsName(scene, at))) {
      const hash = finished(running)
      if (isKnown(hash)) into.push({ hash, length, start: from, end: at + 1 })
    }
    at = nextLetter(scene.text, at + 1, scene.end)
  }
}
