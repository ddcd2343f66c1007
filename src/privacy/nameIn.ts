import { allKinds } from './allKinds.ts'
import type { Detector } from './kinds/kind.ts'

/** What a name asks of the value beside it. */
export interface NameRule {
  readonly kind: string
  readonly value: Extract<Detector, { by: 'name' }>['value']
}

/** What a stretch of text says as the name of a value. */
export interface Name {
  readonly rules: readonly NameRule[]
  /** Whether it speaks of something wrong, as in `INVALID_API_KEY`: what follows is then a message rather than a value. */
  readonly isTrouble: boolean
}

const latin = new Map<string, NameRule[]>()
const eastern = new Map<string, NameRule[]>()
for (const kind of allKinds) {
  for (const detector of kind.detect) {
    if (detector.by !== 'name') continue
    for (const name of detector.names.trim().split(/\s+/)) {
      const table = /^[a-z0-9]+$/.test(name) ? latin : eastern
      table.set(name, [...(table.get(name) ?? []), { kind: kind.id, value: detector.value }])
    }
  }
}
const longestEastern = Math.max(...[...eastern.keys()].map((name) => name.length))

/** Endings of names that say nothing about the value. */
const noise = new Set(
  'prod production dev development test live staging stage stg local value val str text plain raw b old new current default real v'.split(
    ' ',
  ),
)

/** Words that make of a name the subject of a message. */
const trouble =
  /^(?:invalid|incorrect|wrong|missing|bad|unknown|expired|unexpected|unauthorized|no|not|required|forbidden|duplicate|duplicated|illegal|malformed|unsupported|empty|mismatch|failed|without)$/

/** Single words in lower case that end in the name of a secret, such as `dbpassword`. */
const glued =
  /(?:password|passwd|passphrase|secretkey|clientsecret|apikey|accesskey|accesstoken|authtoken|sessionid|privatekey)$/

const isNoise = (word: string): boolean =>
  noise.has(word.replace(/\d{1,3}$/, '')) || /^\d{1,3}$/.test(word)

/** How names end: their last two letters as a number, and the last sign of Eastern ones. */
const latinEnds = new Set(
  [...latin.keys(), ...noise].map((name) =>
    endOf(name.replace(/\d+$/, ''), name.replace(/\d+$/, '').length),
  ),
)
const easternEnds = new Set(
  [...eastern.keys(), '값', '値'].map((name) => name.charCodeAt(name.length - 1)),
)

/** Whether a name of a value may end here: a first look at two units, so that reading a log costs little. */
export function mayEndName(text: string, at: number): boolean {
  let end = at
  while (at - end < 3 && isDigit(text.charCodeAt(end - 1))) end--
  // As in `password[0]`.
  if (text[end - 1] === '[') end--
  return latinEnds.has(endOf(text, end)) || easternEnds.has(text.charCodeAt(end - 1))
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** The last two units, letters in lower case; the last alone where nothing or no letter stands before it. */
function endOf(text: string, end: number): number {
  const last = text.charCodeAt(end - 1) | 0x20
  const before = text.charCodeAt(end - 2) | 0x20
  return last * 0x10000 + (before >= 0x61 && before <= 0x7a ? before : 0)
}

/** The rules of the name with which a stretch of text ends; none where it ends in no name of a value. */
export function rulesOfName(before: string): Name {
  const last = before.charCodeAt(before.length - 1)
  const rules = last > 0x2e7f ? easternRules(before) : []
  return rules.length > 0 ? { rules, isTrouble: false } : latinRules(before)
}

function easternRules(before: string): readonly NameRule[] {
  const plain = before
    .replace(/(?: ?값| ?value|の値)$/, '')
    .replace(/[\s_·・-]/g, '')
    .toLowerCase()
  for (let length = Math.min(longestEastern, plain.length); length >= 1; length--) {
    const found = eastern.get(plain.slice(plain.length - length))
    if (found !== undefined && (length > 1 || plain.length === 1)) return found
  }
  return []
}

function latinRules(before: string): Name {
  const words = wordsOf(before.slice(startOfName(before))).slice(-6)
  while (words.length > 1 && isNoise(words.at(-1) ?? '')) words.pop()
  const isTrouble = words.some((word) => trouble.test(word))
  for (let count = Math.min(4, words.length); count >= 1; count--) {
    const found = latin.get(words.slice(words.length - count).join(''))
    if (found !== undefined) return { rules: found, isTrouble }
  }
  const inside = glued.exec(words.at(-1) ?? '')
  return { rules: latin.get(inside?.[0] ?? '') ?? [], isTrouble }
}

/** Where the run of letters, digits and joints begins with which a text ends; at most 64 units before its end. */
function startOfName(text: string): number {
  let start = text.length
  while (
    start > 0 &&
    text.length - start < 64 &&
    /[A-Za-z0-9 _.\-/[\]]/.test(text[start - 1] ?? '')
  )
    start--
  return start
}

/** The words of a name in any style: `dbPassword2`, `DB_PASSWORD`, `x-db-password`. */
function wordsOf(name: string): string[] {
  return name
    .replace(/\b[A-Za-z]\.(?=\w+$)/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => (word.length > 2 ? word.replace(/(?<=[a-z])\d{1,2}$/, '') : word))
    .filter((word) => word !== '')
}

/** Whether a text is nothing but the name of a secret, as in `password = password`. */
export const isOnlyName = (text: string): boolean => {
  const words = text.length > 64 ? [] : wordsOf(text)
  return words.length > 0 && words.length <= 4 && latin.has(words.join(''))
}
