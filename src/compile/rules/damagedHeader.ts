import type { Entry } from '../../model/entry.ts'
import type { Locale } from '../../model/locale.ts'
import { say } from '../../model/phrase.ts'
import type { Fault } from '../fault.ts'
import { isHeaderName } from '../headerName.ts'
import { languageNames } from '../languageNames.ts'
import { placeAt } from '../placeAt.ts'
import { remember } from '../remember.ts'
import { type TwinIn, twinsOf } from '../twinTexts.ts'
import type { EntryUnit, Twin } from '../unit.ts'
import type { Rule } from './rule.ts'

/** A custom header's name, also with words that a search-and-replace has put between its parts. */
const header =
  /(?<![\w-])X(?:-[A-Za-z\d_]+)+(?:[ {2}][A-Za-z\d]+){0,3}?(?:[ {2}][A-Za-z\d]+(?:-[A-Z\d]+)+)?(?![\w-])/g

interface Named {
  readonly locale: Locale
  readonly twin: Twin
  readonly line: number
  readonly name: string
}

/** The headers that an entry names in one language. */
const headersIn = remember(({ causes, checks, notes }: Entry) => {
  const texts = [
    ...causes,
    ...notes,
    ...checks.flatMap((check) =>
      [check, check.where, check.ifNot].flatMap((part) =>
        part ? [{ text: part.text, line: check.line }] : [],
      ),
    ),
  ]
  return texts.flatMap(({ text, line }) =>
    [...text.matchAll(header)].map(([name]) => ({ line, name })),
  )
})

function headersOf({ locale, twin }: TwinIn): readonly Named[] {
  return headersIn(twin.entry).map((named) => ({ locale, twin, ...named }))
}

function faultsOf(unit: EntryUnit): readonly Fault[] {
  const { product } = unit
  const named = twinsOf(unit).flatMap(headersOf)
  const languagesOf = (name: string) =>
    new Set(named.filter((one) => one.name === name).map(({ locale }) => locale))
  const valid = [...new Set(named.map(({ name }) => name))].filter(isHeaderName)
  return named.flatMap(({ locale, twin, line, name }) => {
    const place = placeAt(twin.source, line, name)
    const others = valid.filter((other) => other !== name && !languagesOf(other).has(locale))
    const expected = others.toSorted((a, b) => languagesOf(b).size - languagesOf(a).size)[0]
    const elsewhere = expected && [...languagesOf(expected)][0]
    if (!expected || !elsewhere)
      return isHeaderName(name)
        ? []
        : [{ ...place, message: say(words.refused, { name }), help: say(words.noSpaces) }]
    const said = { name, expected, language: languageNames[elsewhere] }
    const help = say(words.write, { expected })
    if (!isHeaderName(name))
      return [
        {
          ...place,
          message: say(words.refusedUnlike, said),
          help,
          // Right in every other language, and impossible here: there is nothing to decide.
          fix: [{ ...place, from: name, to: expected }],
        },
      ]
    const isAlone = languagesOf(name).size === 1 && locale !== product.source
    const outvoted = languagesOf(expected).size > 1
    if (!isAlone || !(outvoted || elsewhere === product.source)) return []
    return [{ ...place, message: say(words.unlike, said), help }]
  })
}

const guide = (title: string, cause: string, check: string) => `# Troubleshooting guide

### ${title}
* ${cause}
    * ${check}
`
const en = {
  path: 'gate/en.md',
  text: guide(
    'The call fails with a `NO_DEVICE` error.',
    'Occurs when the device is unknown.',
    'Check that the request has the header X-ACME-DEVICE-ID.',
  ),
}
const ja = (name: string) => ({
  path: 'gate/ja.md',
  text: guide(
    '呼び出しが失敗し、`NO_DEVICE`エラーが返されます。',
    '端末が登録されていない場合に発生します。',
    `リクエストに${name}ヘッダーがあるかを確認してください。`,
  ),
})

const words = {
  refused: {
    ko: '어떤 클라이언트도 받아 주지 않는 헤더 이름이에요: `{{name}}`',
    ja: 'ヘッダー名`{{name}}`は、どのクライアントも受け付けません',
    en: 'Unexpected header name `{{name}}`, which no client accepts',
  },
  noSpaces: {
    ko: '헤더 이름에는 공백이 없어요. API 문서에 있는 대로 쓰세요.',
    ja: 'ヘッダー名に空白は入りません。APIの文書のとおりに書きます。',
    en: 'A header name has no spaces: write it as the API documents it.',
  },
  refusedUnlike: {
    ko: '어떤 클라이언트도 받아 주지 않는 헤더 이름이에요: `{{name}}`. {{language}} 가이드에는 `{{expected}}` 헤더로 적혀 있어요',
    ja: 'ヘッダー名`{{name}}`は、どのクライアントも受け付けません。{{language}}のガイドでは`{{expected}}`です',
    en: 'Unexpected header name `{{name}}`, which no client accepts, expected `{{expected}}` as in {{language}}',
  },
  unlike: {
    ko: '헤더 이름이 {{language}} 가이드와 달라요. 여기: `{{name}}`, {{language}}: `{{expected}}`',
    ja: 'ヘッダー名`{{name}}`が{{language}}のガイドと異なります。そちらでは`{{expected}}`です',
    en: 'Unexpected header name `{{name}}`, expected `{{expected}}` as in {{language}}',
  },
  write: {
    ko: '이렇게 쓰세요: `{{expected}}`.',
    ja: '`{{expected}}`と書きます。',
    en: 'Write `{{expected}}`.',
  },
} as const

export const damagedHeader: Rule = {
  id: 'damaged-header',
  severity: 'error',
  why: {
    ko: '번역이나 찾아 바꾸기로 헤더 이름이 달라지면, 그것을 보고 만든 요청이 모두 실패해요.',
    ja: '翻訳や一括置換でヘッダー名が変わると、それを見て作られたリクエストはすべて失敗します。',
    en: 'A header name that translation or a search-and-replace has changed makes every request fail that is written after it.',
  },
  words,
  bad: {
    files: [en, ja('X-Acme Cloud-DEVICE-ID')],
    message:
      'Unexpected header name `X-Acme Cloud-DEVICE-ID`, which no client accepts, expected `X-ACME-DEVICE-ID` as in English',
  },
  good: [en, ja('X-ACME-DEVICE-ID')],
  check: ({ entries }) => entries.flatMap(faultsOf),
}
