import type { Find } from './find.ts'
import { isHarmless } from './isHarmless.ts'
import { isUuid, looksRandom } from './looksRandom.ts'
import { mayEndName, type NameRule, rulesOfName } from './nameIn.ts'
import { type Value, valueAt } from './valueAt.ts'

/** How far before a separator its name may begin. */
const longestName = 64

interface Name {
  readonly rules: readonly NameRule[]
  readonly isTrouble: boolean
}

/** The values that are known by the name beside them: `name=value`, JSON, YAML, XML, headers, calls, tables, flags, sentences. */
export function* findNamed(text: string): Iterable<Find> {
  /** Names repeat: looked up once each. Lives no longer than the call, because names may hold what was pasted. */
  const known = new Map<string, Name>()
  const nameOf = (before: string): Name => {
    const seen = known.get(before)
    if (seen !== undefined) return seen
    const found = rulesOfName(before)
    if (known.size < 20_000) known.set(before, found)
    return found
  }
  yield* besideSeparators(text, nameOf)
  yield* inPairs(text, nameOf)
  yield* inSentences(text, nameOf)
}

const joint = /=[>=]?|:(?!\/\/)=?|>(?=[^\s<=>])|\((?=["'`])|(?<=["'`]),(?=[ \t]{0,4}["'`])|\||\t/g

function* besideSeparators(text: string, nameOf: (before: string) => Name): Iterable<Find> {
  joint.lastIndex = 0
  for (let hit = joint.exec(text); hit !== null; hit = joint.exec(text)) {
    const next = joint.lastIndex
    if (/[!<>]/.test(text[hit.index - 1] ?? '') && hit[0].startsWith('=')) continue
    const name = hit[0] === '>' ? tagBefore(text, hit.index) : nameBefore(text, hit.index)
    if (name === '') continue
    const rule = nameOf(name)
    if (rule.rules.length === 0) continue
    let end = next
    for (const find of claims(text, next, rule, hit[0] === '|' || hit[0] === '\t')) {
      yield find
      end = Math.max(end, find.end)
    }
    joint.lastIndex = end
  }
}

/** The text of the name that ends before a separator, within its quotes or its line; nothing where no name can end so. */
function nameBefore(text: string, at: number): string {
  let end = at
  while (at - end < 24 && ' \t"\'`])*_?!\\'.includes(text[end - 1] ?? 'x')) end--
  if (text[at] === ':' || text[at] === '=') end -= annotation(text, end)
  if (!mayEndName(text, end)) return ''
  let start = end
  while (end - start < longestName && start > 0 && isNameUnit(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
}

/** How long a type is that stands between a name and its value, as in `password: str = "x"`. */
function annotation(text: string, end: number): number {
  if (!/[gyrt*]/.test(text[end - 1] ?? '')) return 0
  const type = /:[ ]{0,2}(?:str|string|String|text|any|const char ?\*)$/
  return type.exec(text.slice(Math.max(0, end - 16), end))?.[0].length ?? 0
}

/** Letters, digits, joints and spaces; signs that close or open something end a name. */
const isNameUnit = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x30 && unit <= 0x39) ||
  unit === 0x20 ||
  (unit >= 0x2d && unit <= 0x2f) ||
  unit === 0x5f ||
  unit === 0x5b ||
  unit === 0xb7 ||
  (unit >= 0x3041 && unit <= 0xd7a3)

function tagBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 200), at)
  const open = before.lastIndexOf('<')
  return open < 0
    ? ''
    : (/^<(?:[\w.-]{1,40}:)?([^\s/>"'=]{1,64})/.exec(before.slice(open))?.[1] ?? '')
}

function* claims(text: string, at: number, name: Name, isWeak: boolean): Iterable<Find> {
  for (const value of valuesAt(text, at)) {
    const kind = kindOf(value, name, text, isWeak)
    if (kind !== undefined) yield { kind, start: value.start, end: value.end }
  }
}

/** The value after a separator; each string of a list; the next line where YAML folds. */
function* valuesAt(text: string, at: number): Iterable<Value> {
  const list = /\s{0,40}\[\s{0,40}(?=["'])/y
  list.lastIndex = at
  const open = list.exec(text)
  if (open === null) {
    const folded = /[ \t]{0,8}(?:[|>][-+]?[ \t]{0,8}|)\r?\n[ \t]{1,40}(?=\S)(?![^\s:=]{1,64}[:=])/y
    folded.lastIndex = at
    const value = valueAt(text, folded.exec(text) === null ? at : folded.lastIndex)
    if (value !== undefined) yield value
    return
  }
  let next = list.lastIndex
  for (let i = 0; i < 100; i++) {
    const value = valueAt(text, next)
    if (value === undefined) return
    yield value
    const comma = /["']\s{0,40},\s{0,40}(?=["'])/y
    comma.lastIndex = value.end
    if (comma.exec(text) === null) return
    next = comma.lastIndex
  }
}

function kindOf(value: Value, name: Name, text: string, isWeak: boolean): string | undefined {
  const rest = value.isQuoted
    ? ''
    : (/^[^\n]{0,80}/.exec(text.slice(value.end, value.end + 80))?.[0] ?? '')
  if (isHarmless(value.text, value.isQuoted, rest)) return undefined
  return name.rules.find((rule) => accepts(rule, value, name.isTrouble, isWeak))?.kind
}

function accepts(rule: NameRule, value: Value, isTrouble: boolean, isWeak: boolean): boolean {
  if (typeof rule.value === 'function')
    return rule.value(value.text) && (!isTrouble || /\d/.test(value.text))
  if (rule.value === 'random') return looksRandom(value.text) && !isUuid(value.text)
  if (isTrouble) return looksRandom(value.text, 8)
  if (isWeak)
    return (
      value.text.length >= 6 &&
      /\d/.test(value.text) &&
      /[A-Za-z!-/]/.test(value.text) &&
      !value.text.includes(' ')
    )
  return !/^\d{1,3}$/.test(value.text)
}

const pair =
  /(?:\b(?:name|key|id|field|label|header)["']?\s{0,4}[:=]\s{0,4}["'](?<name>[^"'\n]{1,64})["'][^"'\n<>]{0,24}["']?(?:value|content|data|default|text)["']?\s{0,4}[:=]\s{0,4}|\bname=["'](?<field>[^"'\n]{1,64})["'](?:;[^\n]{0,80})?\r?\n\r?\n|\btype=["'](?<type>password)["'][^<>\n]{0,120}\bvalue=)/g

/** A name and its value as two fields, as in `"name":"password","value":"…"` and in forms. */
function* inPairs(text: string, nameOf: (before: string) => Name): Iterable<Find> {
  for (const found of text.matchAll(pair)) {
    const name = nameOf(found.groups?.name ?? found.groups?.field ?? found.groups?.type ?? '')
    if (name.rules.length > 0) yield* claims(text, found.index + found[0].length, name, false)
  }
}

const flag =
  /(?<=^|[\s"'`,([])--?(?<name>[A-Za-z][\w-]{0,40})["']?(?:[ \t]{1,8}|["'],[ \t]{0,4}(?=["']))(?!-)/g
const spoken =
  /\b(?<name>pass(?:word|wd|phrase|code)|pwd|secret(?: key)?|(?:access |auth |refresh |api |bearer )?token|(?:api|access|private|client|secret|encryption|auth|license) key|app ?key|otp|imei|passport(?: no| number)?|ssn|pin(?: code)?|(?:verification|auth|one-time) code|(?:order|card|account|phone) number|order id|key id)["']?(?: (?:is|was|are|to|as|with|value|for [\w.@-]{1,40} is))?[ ]{1,2}(?=["'`]?[!-~]{4})/gi
const eastern =
  /(?<=[\u3041-\ud7a3]["')\]]{0,2})[ \t]{0,3}(?=["'`]?[\w!@#$%^&*+./~?-])|(?<=[\u3041-\ud7a3][A-Za-z]{2})(?:은|는|이|가|을|를|は|が|を)[ \t]{0,3}(?=["'`]?[\w!@#$%^&*+./~?-])/g
const particle = /(?:으로는|로는|은|는|이|가|을|를|의 값은|には|の値は|は|が|を)$/

/** Flags of commands and sentences: `--password x`, "비밀번호는 x", "パスワードは x", "the password is x". */
function* inSentences(text: string, nameOf: (before: string) => Name): Iterable<Find> {
  for (const hit of text.matchAll(flag)) {
    const name = nameOf(hit.groups?.name ?? '')
    if (name.rules.length > 0) yield* claims(text, hit.index + hit[0].length, name, false)
  }
  for (const hit of text.matchAll(spoken)) {
    const name = nameOf(hit.groups?.name ?? '')
    if (name.rules.length > 0) yield* claims(text, hit.index + hit[0].length, name, true)
  }
  for (const hit of text.matchAll(eastern)) {
    const at = hit.index + hit[0].length
    const before = text.slice(Math.max(0, at - 28), at).replace(/["')\]\s]+$/, '')
    const bare = before.replace(particle, '')
    const name = [bare, before]
      .map((one) => nameOf(one.slice(-20)))
      .find(({ rules }) => rules.length > 0)
    if (name !== undefined) yield* claims(text, at, name, true)
  }
}
