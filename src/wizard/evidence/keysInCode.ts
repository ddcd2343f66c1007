import type { Span } from '../../model/span.ts'
import { escapeRegExp, type FoundKey } from './findKeys.ts'

const assigned =
  /([A-Za-z_$][\w$.-]*)["'`\]\\]*\s*(?::\s*[A-Za-z]+\s*)?(?:=>|:=|[:=])\s*[\\"'`({]*$/

/** The name that a key is the value of (`SECRET_KEY=…`, `"secretKey": "…"`, `const secretKey: string = '…'`), or null. */
export function nameOfKey(text: string, { start }: Span): string | null {
  return assigned.exec(text.slice(Math.max(0, start - 80), start))?.[1] ?? null
}

/**
 * Whether a name contains another, word by word: `TOSS_SECRET_KEY`, `toss.secretKey` and `secret-key` contain `secret-key`,
 * `inviteKey` does not contain `VITE_`.
 */
export function nameContains(name: string, part: string): boolean {
  const wanted = wordsOfName(part).join('')
  const words = wordsOfName(name)
  return words.some((_, from) =>
    words.some((_, to) => to >= from && words.slice(from, to + 1).join('') === wanted),
  )
}

function wordsOfName(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}

/** A key and the name that it is the value of. */
export interface NamedKey extends FoundKey {
  readonly name: string | null
}

/** The keys that are handed to a call, as they stand or through a name that is given a single key: `PaymentWidget("…")`, `PaymentWidget(clientKey)`. */
export function keysInCall(
  text: string,
  keys: readonly NamedKey[],
  call: string,
): readonly NamedKey[] {
  const opening = `(?<![\\w$])${escapeRegExp(call)}\\s{0,4}\\(`
  const before = new RegExp(`${opening}[^();]{0,80}$`)
  const direct = keys.filter(({ start }) =>
    before.test(text.slice(Math.max(0, start - 120), start)),
  )
  const handed = namesHandedTo(text, opening)
  const named = [...handed].flatMap((name) => {
    const all = keys.filter((key) => key.name !== null && lastWord(key.name) === name)
    return all.length === 1 ? all : []
  })
  return [...new Set([...direct, ...named])].sort((a, b) => a.start - b.start)
}

/** So many different names are handed to one call in no program that a person pastes. */
const mostNames = 20

function namesHandedTo(text: string, opening: string): ReadonlySet<string> {
  const names = new Set<string>()
  const pattern = new RegExp(`${opening}\\s{0,20}([A-Za-z_$][\\w$.]{0,80})`, 'g')
  for (const found of text.matchAll(pattern)) {
    names.add(lastWord(found[1] ?? ''))
    if (names.size === mostNames) break
  }
  return names
}

function lastWord(name: string): string {
  return name.split('.').at(-1) ?? ''
}
