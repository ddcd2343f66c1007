import type { Entry } from '../../../model/entry.ts'
import type { Guide } from '../../../model/guide.ts'
import { type Random, random } from '../random.ts'
import type { LabelledPaste } from './job.ts'
import { noise } from './noise.ts'

/** A text by which an error would name the entries that have it. */
interface Target {
  readonly entries: readonly string[]
  readonly locale: Guide['locale']
  readonly value: string
}

/**
 * The first name or literal message of an entry that is long enough to mean it. Numbers and short codes such as `C2065` are none: with a letter changed they are
 * another entry's, and many guides have the same number.
 */
function textOf({ signatures }: Entry): string | undefined {
  return signatures.find(
    ({ kind, value }) =>
      (kind === 'code' && (value.match(/[a-z]/gi)?.length ?? 0) >= 8) ||
      (kind === 'message' && value.length >= 12 && value.length <= 100),
  )?.value
}

/** What can be pasted of some guides. Throws where that is nothing. */
function targetsOf(guides: readonly Guide[]): readonly Target[] {
  const holders = new Map<string, { locale: Guide['locale']; entries: Set<string> }>()
  for (const { product, locale, entries } of guides)
    for (const entry of entries)
      for (const { value } of entry.signatures) {
        const known = holders.get(value) ?? { locale, entries: new Set() }
        holders.set(value, known)
        known.entries.add(`${product}/${entry.id}`)
      }
  const texts = new Set(
    guides.flatMap(({ entries }) => entries.flatMap((entry) => textOf(entry) ?? [])),
  )
  const targets = [...texts].flatMap((value): Target[] => {
    const held = holders.get(value)
    return held ? [{ value, locale: held.locale, entries: [...held.entries] }] : []
  })
  if (targets.length === 0) throw new Error('Nothing was read that could be pasted')
  return targets
}

/** The value with one letter lost, doubled or taken for another, not its first. */
function mistype(value: string, { below, pick }: Random): string {
  const at = 1 + below(Math.max(1, value.length - 2))
  const [before, after] = [value.slice(0, at), value.slice(at + 1)]
  return pick([
    before + after,
    before + value.charAt(at) + value.charAt(at) + after,
    `${before}e${after}`,
  ])
}

const answer = (value: string) =>
  `{"header":{"isSuccessful":false,"resultCode":-1,"resultMessage":${JSON.stringify(value)}},"body":null}`

/** The forms in which an error is pasted, by name. */
export const forms = {
  code: (value: string) => value,
  typo: mistype,
  json: (value: string, { below }: Random) =>
    `HTTP/1.1 400 Bad Request\ncontent-type: application/json\nx-request-id: ${below(1e9).toString(16)}\ndate: Wed, 18 Nov 2026 02:14:${10 + below(49)} GMT\n\n${answer(value)}\n\nPOST /v1/items/${below(1e6)}/move\n{"count": ${below(100)}, "depot": "north-${below(100)}"}`,
  trace: (value: string, chance: Random) => surround(value, 20_000, chance),
} as const

/** The value in an answer in the middle of noise, so many characters in all. */
function surround(value: string, length: number, chance: Random): string {
  const line = `2026-11-18T02:14:09.118Z ERROR call failed: ${answer(value)}`
  const half = Math.max(0, length - line.length) / 2
  return `${noise(half, chance)}\n${line}\n${noise(half, chance)}`
}

function label({ entries, locale }: Target, kind: string, paste: string): LabelledPaste {
  return { paste, expected: entries, kind, locale }
}

/** Distinct pastes of a form, each of an entry drawn from the guides. The same arguments give the same pastes. */
export function pastesOf(
  guides: readonly Guide[],
  form: keyof typeof forms,
  count: number,
): readonly LabelledPaste[] {
  const chance = random(count)
  const targets = targetsOf(guides)
  return Array.from({ length: count }, () => {
    const target = chance.pick(targets)
    return label(target, form, forms[form](target.value, chance))
  })
}

/** Distinct pastes of so many characters, each with one line that speaks of an entry; the shortest are the bare text. */
export function pastesOfLength(
  guides: readonly Guide[],
  length: number,
  count: number,
): readonly LabelledPaste[] {
  const chance = random(length + count)
  const targets = targetsOf(guides)
  return Array.from({ length: count }, () => {
    const target = chance.pick(targets)
    const paste =
      length < 200 ? target.value.slice(0, length) : surround(target.value, length, chance)
    return label(target, String(length), paste)
  })
}
