import type { GuideSource } from './guideSource.ts'

/** An anchor as it is compared: generators differ in what they do with punctuation and case. */
export function evenAnchor(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

const given = /\b[a-z]*(?:id|name)\s*=\s*["']?([^"'\s>]+)|\{\s*(?:#|\/\*\s*)([\w.-]+)/gi
const known = new WeakMap<GuideSource, ReadonlySet<string>>()

/** Everything that an address can point at in a guide, as `evenAnchor` compares it: headings and explicit ids. */
export function anchorsOf(source: GuideSource): ReadonlySet<string> {
  const made = known.get(source)
  if (made) return made
  const anchors = new Set(
    source.sections.flatMap(({ title, anchors: own }) => [title.text, ...own].map(evenAnchor)),
  )
  for (const line of source.lines) {
    if (!/[={]/.test(line)) continue
    for (const found of line.matchAll(given)) anchors.add(evenAnchor(found[1] ?? found[2] ?? ''))
  }
  known.set(source, anchors)
  return anchors
}
