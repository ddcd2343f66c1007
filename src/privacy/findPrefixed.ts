import { allKinds } from './allKinds.ts'
import type { Find } from './find.ts'

interface Rule {
  readonly kind: string
  readonly pattern: RegExp
}

const rules = new Map<string, Rule[]>()
for (const kind of allKinds) {
  for (const detector of kind.detect) {
    if (detector.by !== 'prefix') continue
    for (const prefix of detector.prefixes) {
      const rule = { kind: kind.id, pattern: new RegExp(literal(prefix) + detector.rest, 'y') }
      rules.set(prefix, [...(rules.get(prefix) ?? []), rule])
    }
  }
}

/** Longest first, so that a hit names the most telling prefix; shorter ones that are its beginning are tried after it. */
const prefixes = [...rules.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
const anyPrefix = new RegExp(
  `(?<![A-Za-z0-9])(?:${prefixes.map(literal).join('|')})|(?:live|test)_g?[cs]k_`,
  'g',
)

const candidates = new Map(
  prefixes.map((prefix) => [
    prefix,
    prefixes.filter((other) => prefix.startsWith(other)).flatMap((other) => rules.get(other) ?? []),
  ]),
)

/** The values that are known by how they begin. */
export function* findPrefixed(text: string): Iterable<Find> {
  anyPrefix.lastIndex = 0
  for (let hit = anyPrefix.exec(text); hit !== null; hit = anyPrefix.exec(text)) {
    for (const { kind, pattern } of candidates.get(hit[0]) ?? []) {
      pattern.lastIndex = hit.index
      const found = pattern.exec(text)
      if (found === null) continue
      const end = hit.index + found[0].length
      yield { kind, start: hit.index, end }
      anyPrefix.lastIndex = Math.max(anyPrefix.lastIndex, end)
      break
    }
  }
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
