import { type Locale, locales } from '../../model/locale.ts'
import { say } from '../../model/phrase.ts'
import type { Signature } from '../../model/signature.ts'
import { editDistance } from '../editDistance.ts'
import type { Fault } from '../fault.ts'
import { languageNames } from '../languageNames.ts'
import { literalWords } from '../literalWords.ts'
import { placeAt } from '../placeAt.ts'
import type { EntryUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

/** A list of messages is compared one by one up to so many of so many letters. */
const mostLiterals = 60
const longest = 200

/** A literal without what search and matching forgive: case, width and spaces. */
function fold(value: string): string {
  return value.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}

/** A literal without the signs that may have come from how it is set in type: a part in italics is read as a placeholder. */
function unmarked(value: string): string {
  return value.replace(/[{}*_]/g, '')
}

function lettersOf(value: string): string {
  return fold(value).replace(/[^\p{L}\p{N}]+/gu, '')
}

/** A literal without what depends on where it stands: a capital at the head of a sentence, and its full stop. */
function bare(value: string): string {
  return value.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()).replace(/[.。!！]+$/, '')
}

function digitsOf(value: string): string {
  return value.replace(/\D+/g, ' ').trim()
}

function literalsOf({ twins }: EntryUnit, locale: Locale): readonly Signature[] {
  return (twins[locale]?.entry.signatures ?? []).filter(
    ({ kind, value }) => kind !== 'status' && value.length <= longest,
  )
}

/** Whether two messages of one language differ in case, spaces or one letter, and not in a number or a full stop. Codes are compared by `damaged-literal`. */
function isNear(a: Signature, b: Signature): boolean {
  if (a.lang !== b.lang) return false
  if (bare(unmarked(a.value)) === bare(unmarked(b.value))) return false
  if (fold(a.value) === fold(b.value)) return true
  if (a.kind === 'code' || b.kind === 'code' || Math.min(a.value.length, b.value.length) < 12)
    return false
  const [left, right] = [lettersOf(a.value), lettersOf(b.value)]
  return (
    left === right || (digitsOf(a.value) === digitsOf(b.value) && editDistance(left, right, 1) <= 1)
  )
}

/** The messages of one language that no other has so, and that stand in one or two others a little otherwise. */
function faultsOf(unit: EntryUnit): readonly Fault[] {
  const all = locales.map((locale) => ({ locale, own: literalsOf(unit, locale) }))
  if (unit.guessed || all.some(({ own }) => own.length > mostLiterals)) return []
  const languagesOf = (value: string): readonly Locale[] =>
    all.flatMap(({ locale, own }) => (own.some((one) => one.value === value) ? [locale] : []))
  return all.flatMap(({ locale, own }) =>
    own.flatMap((literal): Fault[] => {
      const { value, line } = literal
      const twin = unit.twins[locale]
      const mine = languagesOf(value)
      const other = all
        .filter((one) => one.locale !== locale)
        .flatMap((one) => one.own)
        .find(
          (one) =>
            one.value !== value &&
            !mine.some((at) => languagesOf(one.value).includes(at)) &&
            isNear(literal, one),
        )
      if (!twin || !other) return []
      const theirs = languagesOf(other.value)
      const { source } = unit.product
      const isDamaged = (other.value.match(/`/g)?.length ?? 0) % 2 === 1
      const isMajor = source ? theirs.includes(source) : theirs.length > mine.length
      // A back quote without its other half does not belong to any message, however many have it.
      const isRight = isMajor && !isDamaged
      const isWrong = source ? mine.includes(source) : mine.length > theirs.length
      const isFirst = locales.indexOf(locale) < Math.min(...theirs.map((at) => locales.indexOf(at)))
      if (isWrong || (!isRight && isFirst)) return []
      const languages = theirs.map((at) => languageNames[at])
      return [
        {
          ...placeAt(twin.source, line, value),
          message: say(isRight ? literalWords.wrong : literalWords.unlike, {
            value,
            like: other.value,
            languages,
          }),
          help: say(words.help),
        },
      ]
    }),
  )
}

const guide = (literal: string) =>
  `# Troubleshooting guide\n\n### The call fails with a \`${literal}\` error.\n* Occurs when the owner is unknown.\n`
const ko =
  '# 문제 해결 가이드\n\n### 호출이 실패하고 `Unknown Owner Id` 오류가 납니다.\n* 소유자를 모를 때 발생합니다.\n'

const words = {
  help: {
    ko: '프로그램이 출력하는 그대로, 모든 언어에 똑같이 쓰세요.',
    ja: 'プログラムが出力するとおりに、どの言語にも同じように書きます。',
    en: 'Write the literal as the program prints it, the same in every language.',
  },
} as const

export const differingLiteral: Rule = {
  id: 'differing-literal',
  severity: 'warning',
  why: {
    ko: '읽는 사람은 적힌 글자를 화면과 견주어 봐요. 다르면 같은 오류인지 의심하게 돼요.',
    ja: '読む人は書かれた文字列を画面と見比べます。違っていると、同じエラーかどうか迷います。',
    en: 'Readers compare the literal with what their screen shows; a difference makes them doubt that it is the same error.',
  },
  words: { ...literalWords, ...words },
  bad: {
    files: [
      { path: 'gate/ko.md', text: ko },
      { path: 'gate/en.md', text: guide('Unknown Owner ID') },
    ],
    message:
      '`Unknown Owner ID` is `Unknown Owner Id` in Korean, expected the same literal in both',
  },
  good: [
    { path: 'gate/ko.md', text: ko },
    { path: 'gate/en.md', text: guide('Unknown Owner Id') },
  ],
  check: ({ entries }) => entries.flatMap(faultsOf),
}
