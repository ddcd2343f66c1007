import { say } from '../../model/phrase.ts'
import type { Fault } from '../fault.ts'
import { textsOf } from '../pieces.ts'
import { isTroubleshooting } from '../titles.ts'
import type { GuideUnit } from '../unit.ts'
import { withoutMarks } from '../withoutMarks.ts'
import type { Rule } from './rule.ts'

/** Fewer letters than these outside links are a page that has just been begun, or one that only leads to others. */
const enough = 80

/** How much a guide says in words of its own. */
function lettersIn({ source }: GuideUnit): number {
  return source.sections
    .flatMap(textsOf)
    .reduce((sum, piece) => sum + withoutMarks(piece, ['link']).trim().length, 0)
}

/** A guide in which nothing is written, or one that calls itself one of errors, by its title or its name, and of which no error was read. */
function faultsOf(unit: GuideUnit): readonly Fault[] {
  const { guide, source } = unit
  if (source.lines.every((line) => line.trim() === ''))
    return [
      { file: guide.file, line: 1, column: 1, message: say(words.empty), help: say(words.help) },
    ]
  const name = guide.file.split('/').at(-1) ?? ''
  const called = [guide.title, name].find(isTroubleshooting)
  if (guide.entries.length > 0 || called === undefined || lettersIn(unit) < enough) return []
  return [
    {
      file: guide.file,
      line: 1,
      column: 1,
      message: say(words.message, { called }),
      help: say(words.help),
    },
  ]
}

const guide = (text: string) => [
  { path: 'gate/en.md', text: `# Troubleshooting guide for gates\n\n${text}` },
]

const words = {
  empty: {
    ko: '아무것도 적혀 있지 않은 파일이에요',
    ja: '何も書かれていないファイルです',
    en: 'Unexpected empty file, expected a guide',
  },
  message: {
    ko: '`{{called}}` 문서에서 오류를 하나도 읽어 내지 못했어요',
    ja: '`{{called}}`から、エラーを1つも読み取れませんでした',
    en: 'No error was read from `{{called}}`, expected at least one',
  },
  help: {
    ko: '오류마다 코드나 메시지를 제목으로 쓰고, 그 아래에 왜 생기는지, 무엇을 확인해야 하는지 목록으로 적으세요.',
    ja: 'エラーごとにコードやメッセージを見出しにし、その下に、なぜ起きるのか、何を確認するのかを箇条書きで書きます。',
    en: 'Make the code or message of each error a heading, and say below it, as bullets, why it happens and what to check.',
  },
} as const

export const unreadGuide: Rule = {
  id: 'unread-guide',
  severity: 'warning',
  why: {
    ko: '쓴 사람은 여기에서 오류를 찾을 수 있다고 믿는데, 검색하면 하나도 나오지 않아요.',
    ja: '書いた人はここでエラーが見つかると思っていますが、検索しても1つも出てきません。',
    en: 'The writer believes that readers find their errors here, and a search finds none of them.',
  },
  words,
  bad: {
    files: guide(
      'The gate is made of steel and painted once a year. It opens in the morning and closes in the evening, also on Sundays.\n',
    ),
    message: 'No error was read from `Troubleshooting guide for gates`, expected at least one',
  },
  good: guide(
    '## The call fails with a `NO_ROUTE` error.\n\n- Occurs when the path is unknown to the gate.\n    - Check the path for typing errors.\n',
  ),
  check: ({ guides }) => guides.flatMap(faultsOf),
}
