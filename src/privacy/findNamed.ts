import type { Find } from './find.ts'
import { isHarmless } from './isHarmless.ts'
import { isUuid, looksRandom } from './looksRandom.ts'
import { easternNames, type NameRule, rulesOfName } from './nameIn.ts'
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
    const found = known.get(before) ?? rulesOfName(before)
    if (known.size < 20_000) known.set(before, found)
    return found
  }
  for (const at of separators(text)) {
    const name = nameOf(nameBefore(text, at.start))
    if (name.rules.length > 0) yield* claims(text, at.end, name, at.isWeak)
  }
  yield* inPairs(text, nameOf)
  yield* inSentences(text, nameOf)
}

interface Separator {
  readonly start: number
  readonly end: number
  /** A table's column or a gap: the value must look like one. */
  readonly isWeak: boolean
}

const joint = /(?:=>|:=|==?|:(?!\/\/)|>(?=[^\s<=>])|\((?=["'`])|,(?=[ \t]{0,4}["'`])|\||\t)/g

function* separators(text: string): Iterable<Separator> {
  joint.lastIndex = 0
  for (let hit = joint.exec(text); hit !== null; hit = joint.exec(text)) {
    const sign = hit[0]
    const start = hit.index
    if (sign === ',' && !/["'`]/.test(text[start - 1] ?? '')) continue
    yield { start, end: joint.lastIndex, isWeak: sign === '|' || sign === '\t' }
  }
}

/** The text of the name that ends before a separator: within its quotes, its tag or its line. */
function nameBefore(text: string, at: number): string {
  let end = at
  while (at - end < 24 && ' \t"\'`])*_?!\\'.includes(text[end - 1] ?? 'x')) end--
  if (text[at] === '>') return tagBefore(text, at)
  const annotated = /[:][ ]{0,2}(?:str|string|String|text|any|const char ?\*)$/.exec(
    text.slice(Math.max(0, end - 16), end),
  )
  if (annotated !== null) end -= annotated[0].length
  let start = end
  while (end - start < longestName && start > 0 && isNameUnit(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
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
  const open = text.lastIndexOf('<', at)
  if (open < 0 || at - open > 200) return ''
  return /^<(?:[\w.-]{1,40}:)?([^\s/>"'=]{1,64})/.exec(text.slice(open, at))?.[1] ?? ''
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

const spoken = new RegExp(
  `(?:(?<name>${easternNames
    .filter((name) => name.length > 1 && !/^[a-z]/.test(name))
    .map(spaced)
    .join(
      '|',
    )})["')\\]]{0,2}(?:[은는이가을를]|로는|には|は|が|を|の値は|:)?[ \\t]{0,3}(?=["'\`]?[!-~])(?![:=|,(])|(?<=^|[\\s"'\`,(\\[])--?(?<flag>[A-Za-z][\\w-]{0,40})["']?(?:[ \\t]{1,8}|["'],[ \\t]{0,4}(?=["']))(?!-)|\\b(?<word>[A-Za-z][A-Za-z-]{1,24}(?: (?:key|token|password|secret|id|code|number|phrase))?)(?: (?:is|was|are|for [\\w.@-]{1,40} is|to|as|with)|)[ ]{1,2}(?=["'\`]?[!-~]{6}))`,
  'gi',
)

function spaced(name: string): string {
  return [...name].join('[ \\t]?')
}

/** Flags of commands and sentences: `--password x`, "비밀번호는 x", "パスワードは x", "the password is x". */
function* inSentences(text: string, nameOf: (before: string) => Name): Iterable<Find> {
  spoken.lastIndex = 0
  for (let hit = spoken.exec(text); hit !== null; hit = spoken.exec(text)) {
    const { name, flag, word } = hit.groups ?? {}
    const known = nameOf(name ?? flag ?? word ?? '')
    if (known.rules.length === 0) continue
    const isProse = flag === undefined
    yield* claims(text, hit.index + hit[0].length, known, isProse)
  }
}
