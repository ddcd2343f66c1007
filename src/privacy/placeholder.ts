import type { Span } from '../model/span.ts'
import { allKinds } from './allKinds.ts'

const keeps = new Map(allKinds.map((kind) => [kind.id, kind.keeps ?? []]))

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** A placeholder with the beginning that it keeps: `[password:1]`, `live_sk_[toss-secret-key:2]`. */
const pattern = new RegExp(
  allKinds
    .map(
      ({ id, keeps: kept = [] }) =>
        `${kept.length === 0 ? '' : `(?:${kept.map(literal).join('|')})?`}\\[${id}:\\d{1,7}\\]`,
    )
    .join('|'),
  'g',
)

/** The text that stands in the place of a value of this kind: what it may keep of the beginning, the kind and the value's number. */
export function placeholderOf(kind: string, value: string, number: number): string {
  const kept = (keeps.get(kind) ?? [])
    .filter((prefix) => value.startsWith(prefix))
    .sort((a, b) => b.length - a.length)
  return `${kept[0] ?? ''}[${kind}:${number}]`
}

/** Counting goes on after no greater number: so many more values than a paste can hold still have a number that a placeholder takes. */
const greatestSeen = 5_000_000

/** Where a text holds placeholders already, and the greatest number among them that leaves room to count on. */
export function placeholdersIn(text: string): {
  readonly spans: readonly Span[]
  readonly greatest: number
} {
  const spans: Span[] = []
  let greatest = 0
  if (!/\[[a-z0-9-]{3,40}:\d/.test(text)) return { spans, greatest }
  for (const found of text.matchAll(pattern)) {
    spans.push({ start: found.index, end: found.index + found[0].length })
    const number = Number(/(\d+)\]$/.exec(found[0])?.[1] ?? 0)
    if (number <= greatestSeen) greatest = Math.max(greatest, number)
  }
  return { spans, greatest }
}
