import { blockAt } from './blockAt.ts'
import type { Find } from './find.ts'
import { isHarmless } from './isHarmless.ts'
import { looksRandom } from './looksRandom.ts'
import type { Name, NameRule } from './nameIn.ts'
import { type Value, valueAt } from './valueAt.ts'

/**
 * Where a value stands: in a field of its own, where everything but words about it is one; in the cell of a table, or in a sentence,
 * where it must look like one.
 */
export type Context = 'field' | 'cell' | 'sentence'

/** What stands at `at`, after a name, as finds of the kinds that the name may mean. */
export function* claims(text: string, at: number, name: Name, context: Context): Iterable<Find> {
  const isPhrase = context === 'field' && name.rules.some(({ value }) => value === 'phrase')
  for (const value of valuesAt(text, at, isPhrase)) {
    const kind = kindOf(value, name, text, context)
    if (kind !== undefined) yield { kind, start: value.start, end: value.end }
  }
}

/** The value after a separator; each string of a list; the next line, or all of a block, where YAML breaks. A phrase goes on to the end of its line. */
function* valuesAt(text: string, at: number, isPhrase: boolean): Iterable<Value> {
  const list = /\s{0,40}\[\s{0,40}(?=["'])/y
  list.lastIndex = at
  const open = list.exec(text)
  if (open === null) {
    const folded = /[ \t]{0,8}\r?\n[ \t]{1,40}(?=\S)(?![^\s:=]{1,64}[:=])/y
    folded.lastIndex = at
    const value =
      blockAt(text, at) ??
      valueAt(text, folded.exec(text) === null ? at : folded.lastIndex, isPhrase)
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

function kindOf(value: Value, name: Name, text: string, context: Context): string | undefined {
  const rest = value.isQuoted ? '' : (text.slice(value.end, value.end + 80).split('\n')[0] ?? '')
  if (isHarmless(value.text, value.isQuoted, rest)) return undefined
  const accepts = ({ value: test }: NameRule): boolean => {
    if (typeof test === 'string') return looksMeant(value, name, context, rest)
    return (
      test(value.text.trim()) && ((!name.isTrouble && context === 'field') || /\d/.test(value.text))
    )
  }
  return name.rules.find(accepts)?.kind
}

/** Whether a value that could be anything was meant as one where it stands. */
function looksMeant(
  value: Value,
  { isTrouble, rules }: Name,
  context: Context,
  rest: string,
): boolean {
  const { text, isQuoted } = value
  const isPassword = rules[0]?.kind === 'password'
  if (isTrouble) return looksRandom(text, 8)
  if (context === 'field') return !/^\d{1,3}$/.test(text)
  if (!isQuoted && means.test(text)) return false
  if (isQuoted && text.includes(' ')) return true
  if (isQuoted && /^[a-z]+(?:-[a-z0-9]+)+$/.test(text)) return false
  if (isQuoted && isPassword) return text.length >= 4
  if (text.includes(' ')) return false
  if (/\d/.test(text) && /[A-Za-z!-/]/.test(text)) return text.length >= 6
  if (context === 'cell') return false
  if (/^\d{4,}$/.test(text))
    return !/^[ ]?(?:년|자|번|개|회|일|시|年|文字|桁|回|日|時|characters|digits|times)/.test(rest)
  return text.length >= 5 && copula.test(rest)
}

/** How and with what something is encoded, signed or sent: "시크릿 키를 base64로", 「パスワードをBase64で」. */
const means =
  /^(?:base\d\d(?:url)?|utf-?\d{1,2}|(?:hmac-?)?sha-?\d{1,3}|md5|aes-?\d{0,3}|rsa-?\d{0,4}|oauth2?|https?|postman|insomnia|curl|axios|github|gitlab|slack|docker|python\d?|java\d{0,2}|node(?:js)?)$/i

/** What makes a plain word the value of a sentence: "…는 letmein이에요", 「…は letmein です」. */
const copula =
  /^["'」]?[ ]?(?:입니다|이에요|예요|이고|인데|라고|이라고|였|이었|로 ?(?:로그인|접속|시도|설정)|으로|です|でした|だと|で(?:ログイン|接続|設定)|という|と(?:入力|設定))/
