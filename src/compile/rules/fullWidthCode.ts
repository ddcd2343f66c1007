import { say } from '../../model/phrase.ts'
import type { Fault } from '../fault.ts'
import type { GuideSource } from '../guideSource.ts'
import { more, moreWords } from '../more.ts'
import type { Rule } from './rule.ts'

const wide = '[\uFF10-\uFF19\uFF21-\uFF3A\uFF3F\uFF41-\uFF5A]'
/** Full-width letters, digits and `＿` in one word with narrow ones, or alone in a code span. */
const mixed = new RegExp(
  `(?<![A-Za-z\\d_])[A-Za-z\\d_]+${wide}[\\w\uFF10-\uFF5A]*|(?<!${wide})${wide}+[A-Za-z_][\\w\uFF10-\uFF5A]*`,
  'g',
)
const inSpan = new RegExp(
  `(?<=\`)[\\w\uFF0D\uFF0E]*${wide}[\\w\uFF0D\uFF0E\uFF10-\uFF5A]*(?=\`)`,
  'g',
)

/** A code that fills the cell of a table. */
const inCell =
  /(?<=\|[ \u3000]{0,9})[A-Z\uFF21-\uFF3A]{1,12}[-_\uFF0D\uFF3F]?[\d\uFF10-\uFF19]{2,8}(?=[ \u3000]{0,9}\|)/g

/** The codes in full-width letters or digits that fill a cell. */
function codesInCells(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(inCell)].filter(([code]) => /[\uFF10-\uFF5A]/.test(code))
}

/** One report a guide, at the first. */
function faultsOf({ path, lines }: GuideSource): readonly Fault[] {
  const edits = lines.flatMap((text, index) => {
    if (!/[\uFF10-\uFF5A]/.test(text)) return []
    const found = [...text.matchAll(mixed), ...text.matchAll(inSpan), ...codesInCells(text)]
    const starts = new Set<number>()
    return found.flatMap((match) => {
      if (starts.has(match.index)) return []
      starts.add(match.index)
      const [from] = match
      const to = from.normalize('NFKC')
      return [{ file: path, line: index + 1, column: match.index + 1, from, to }]
    })
  })
  const [first] = edits
  if (!first) return []
  const { from, to, ...place } = first
  return [
    {
      ...place,
      message: say(words.message, { from, to }),
      more: more(edits.length, moreWords.inFile),
      help: say(words.help, { to }),
      fix: edits,
    },
  ]
}

const guide = (code: string) =>
  `# ゲート\n\n## 呼び出しが失敗し、\`${code}\`エラーが返されます。\n\n* 経路が不明な場合に発生します。\n    * 経路を確認してください。\n`

const words = {
  message: {
    ko: '전각 문자가 섞여 있어요: `{{from}}`. 반각으로 쓰면: `{{to}}`',
    ja: '`{{from}}`に全角文字があります。半角では`{{to}}`です',
    en: 'Unexpected full-width characters in `{{from}}`, expected `{{to}}`',
  },
  help: {
    ko: '반각 문자로 쓰세요: `{{to}}`.',
    ja: '半角で`{{to}}`と書きます。',
    en: 'Write `{{to}}` in narrow characters.',
  },
} as const

export const fullWidthCode: Rule = {
  id: 'full-width-code',
  severity: 'warning',
  why: {
    ko: '프로그램은 코드를 반각으로 출력해요. 그 코드로 페이지를 검색하면 찾지 못해요.',
    ja: 'プログラムはコードを半角で出力します。そのコードでページを検索しても見つかりません。',
    en: 'A program prints the code in narrow characters: a reader who searches the page for it does not find it.',
  },
  words,
  bad: {
    files: [{ path: 'gate/ja.md', text: guide('ＮＯ＿ROUTE') }],
    message: 'Unexpected full-width characters in `ＮＯ＿ROUTE`, expected `NO_ROUTE`',
  },
  good: [{ path: 'gate/ja.md', text: guide('NO_ROUTE') }],
  check: ({ guides }) => guides.flatMap(({ source }) => faultsOf(source)),
}
