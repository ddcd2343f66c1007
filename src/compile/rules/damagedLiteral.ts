import type { Entry } from '../../model/entry.ts'
import { type Locale, locales } from '../../model/locale.ts'
import { say } from '../../model/phrase.ts'
import { editDistance } from '../editDistance.ts'
import type { Fault } from '../fault.ts'
import { languageNames } from '../languageNames.ts'
import { literalWords } from '../literalWords.ts'
import { placeAt } from '../placeAt.ts'
import { remember } from '../remember.ts'
import { twinsOf } from '../twinTexts.ts'
import type { EntryUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

interface Literal {
  readonly value: string
  readonly line: number
}

/** An entry with more literals than these is a table of its own, and is not compared word by word. */
const mostLiterals = 60
const longest = 120

/** Paths, identifiers, placeholders and prefixes of keys, wherever they stand in a text. */
const shaped =
  /\/[\w{}.-]+(?:\/[\w{}.-]+)+|(?<![\w./-])[A-Za-z][A-Za-z\d]*(?:[_-][A-Za-z\d]+){1,8}_?(?![\w/])|\{[A-Za-z][\w-]*\}/g

/** Whether a literal has the shape of something that a program reads. Words with hyphens alone are prose. */
function isShaped(value: string): boolean {
  return /[_/{]/.test(value) || /^(?:[A-Z][A-Za-z\d]*-)+[A-Z]/.test(value)
}

/** The literals of one language of an entry that have a program's shape, wherever they stand. */
const literalsOf = remember((entry: Entry): readonly Literal[] => {
  const { signatures, causes, checks, notes } = entry
  const codes = signatures.flatMap(({ kind, value, line }) =>
    kind === 'code' ? [{ text: value, line }] : [],
  )
  return [...codes, ...causes, ...checks, ...notes].flatMap(({ text, line }) =>
    [...text.matchAll(shaped)]
      .map(([value]) => ({ value: value.replace(/\.+$/, ''), line }))
      .filter(({ value }) => isShaped(value) && value.length >= 6 && value.length <= longest),
  )
})

/** Whether one is the other with a slip in it, and neither a sibling: numbers tell siblings apart, and prose has plurals. */
function isSlip(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length) < 10 ? 1 : 2
  const even = (value: string) => value.toLowerCase().replace(/s$/, '')
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '') || even(a) === even(b)) return false
  return editDistance(a, b, most) <= most
}

function faultsOf(unit: EntryUnit): readonly Fault[] {
  const present = twinsOf(unit).map(({ locale, twin }) => {
    const literals = literalsOf(twin.entry)
    return { locale, twin, literals, values: new Set(literals.map(({ value }) => value)) }
  })
  if (present.length < 2 || present.some(({ values }) => values.size > mostLiterals)) return []
  const languagesOf = (value: string): readonly Locale[] =>
    present.filter(({ values }) => values.has(value)).map(({ locale }) => locale)
  return present.flatMap(({ locale, twin, literals, values }) => {
    const alone = [...new Map(literals.map((one) => [one.value, one])).values()].filter(
      ({ value }) => languagesOf(value).length === 1,
    )
    return alone.flatMap(({ value, line }): Fault[] => {
      const like = present
        .filter((other) => other.locale !== locale)
        .flatMap((other) => [...other.values])
        .find((other) => !values.has(other) && isSlip(value, other))
      if (like === undefined) return []
      const by = languagesOf(like)
      const isRight = by.length > 1 || by.some((one) => one === unit.product.source)
      // Of two languages that differ, neither the source, the second is told.
      if (!isRight && by.some((one) => locales.indexOf(one) > locales.indexOf(locale))) return []
      if (!isRight && (by.length === 0 || unit.product.source === locale)) return []
      const said = { value, like, languages: by.map((one) => languageNames[one]) }
      return [
        {
          ...placeAt(twin.source, line, value),
          message: say(isRight ? literalWords.wrong : literalWords.unlike, said),
          help: say(words.help),
        },
      ]
    })
  })
}

const ko = `# 문제 해결 가이드

### 호출이 실패하고 \`NO_ROUTE\` 오류가 납니다.
* 경로를 알 수 없을 때 발생합니다.
    * \`/routes/{routeId}/open\`을 호출했는지 확인하십시오.
`
const en = (path: string) => `# Troubleshooting guide

### The call fails with a \`NO_ROUTE\` error.
* Occurs when the path is unknown.
    * Check that you called \`${path}\`.
`

const words = {
  help: {
    ko: '이런 글자는 번역하지 않아요. 프로그램이 출력하거나 받는 그대로 쓰세요.',
    ja: 'こうした文字列は翻訳しません。プログラムが出力する、または受け取るとおりに書きます。',
    en: 'A literal is never translated: write what the program prints or takes.',
  },
} as const

export const damagedLiteral: Rule = {
  id: 'damaged-literal',
  severity: 'error',
  why: {
    ko: '번역하면서 달라진 경로, 코드, 키, 자리 표시자는 복사해서 쓰는 사람마다 실패하게 해요.',
    ja: '翻訳で変わったパス、コード、キー、プレースホルダーは、コピーした人全員を失敗させます。',
    en: 'A path, code, key or placeholder that translation has changed fails for everyone who copies it.',
  },
  words: { ...literalWords, ...words },
  bad: {
    files: [
      { path: 'gate/ko.md', text: ko },
      { path: 'gate/en.md', text: en('/routes/{routelId}/open') },
    ],
    message:
      '`/routes/{routelId}/open` is `/routes/{routeId}/open` in Korean, expected the same literal in both',
  },
  good: [
    { path: 'gate/ko.md', text: ko },
    { path: 'gate/en.md', text: en('/routes/{routeId}/open') },
  ],
  check: ({ entries }) => entries.flatMap(faultsOf),
}
