import { claims } from './claims.ts'
import type { Find } from './find.ts'
import { findInPairs } from './findInPairs.ts'
import { findInSentences } from './findInSentences.ts'
import { mayEndName, type Name, rulesOfName } from './nameIn.ts'

/** How far before a separator its name may begin. */
const longestName = 64

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
  yield* findInPairs(text, nameOf)
  yield* findInSentences(text, nameOf)
}

const joint =
  /=[>=]?|(?<=[ \t])(?:->|<-|→)(?=[ \t])|:(?!\/\/)=?|>(?=[^\s<=>])|\((?=["'`])|(?<=["'`]),(?=[ \t]{0,4}["'`])|\||\t/g

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
    for (const find of claims(
      text,
      next,
      rule,
      hit[0] === '|' || hit[0] === '\t' ? 'cell' : 'field',
    )) {
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
  if (text[end] === ')' && text[at] !== '-') end = beforeAside(text, end)
  if (text[at] === ':' || text[at] === '=') end -= annotation(text, end)
  if (!mayEndName(text, end)) return ''
  let start = end
  while (end - start < longestName && start > 0 && isNameUnit(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
}

/** Where the remark in parentheses begins that closes at `at`, as in `시크릿 키(라이브): x`. */
function beforeAside(text: string, at: number): number {
  const aside = /[ ]?\([^()\n]{1,24}$/.exec(text.slice(Math.max(0, at - 26), at))
  return aside === null ? at : at - aside[0].length
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
