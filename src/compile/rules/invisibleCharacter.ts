import { say } from '../../model/phrase.ts'
import type { Fault } from '../fault.ts'
import type { GuideSource } from '../guideSource.ts'
import { more, moreWords } from '../more.ts'
import type { Rule } from './rule.ts'

/** Characters without ink that stand before or after a letter, digit or mark of a code: zero-width ones, soft hyphens, signs of direction. */
const invisible =
  /(?<=[\w`./-])[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+|(?<![\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF])[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+(?=[\w`./-])/g
const any = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/

function nameOf(characters: string): string {
  const code = characters.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return `U+${code}`
}

/** One report a guide, at the first: what is pasted once is pasted often. The fix takes all of them out. */
function faultsOf({ path, lines }: GuideSource): readonly Fault[] {
  const edits = lines.flatMap((text, index) =>
    any.test(text)
      ? [...text.matchAll(invisible)].map((found) => ({
          file: path,
          line: index + 1,
          column: found.index + 1,
          from: found[0],
          to: '',
        }))
      : [],
  )
  const [first] = edits
  if (!first) return []
  const { from, to: _to, ...place } = first
  const beside = /[\w-]*$/.exec((lines[first.line - 1] ?? '').slice(0, first.column - 1))?.[0]
  const after = /^[\w-]*/.exec(
    (lines[first.line - 1] ?? '').slice(first.column - 1 + from.length),
  )?.[0]
  return [
    {
      ...place,
      message: say(words.message, { code: nameOf(from), word: `${beside ?? ''}${after ?? ''}` }),
      more: more(edits.length, moreWords.inFile),
      help: say(words.help),
      fix: edits,
    },
  ]
}

const guide = (code: string) =>
  `# Gate\n\n## The call fails with a \`${code}\` error.\n\n* Occurs when the path is unknown.\n    * Check the path.\n`

const words = {
  message: {
    ko: '보이지 않는 문자({{code}})가 있어요: `{{word}}`',
    ja: '`{{word}}`に、目に見えない文字（{{code}}）があります',
    en: 'Unexpected invisible character ({{code}}) at `{{word}}`',
  },
  help: {
    ko: '그 문자를 지우세요. 복사하지 말고 단어를 새로 입력하면 돼요.',
    ja: 'その文字を取り除きます。コピーせずに、語を入力し直します。',
    en: 'Take the character away: write the word anew, without copying it.',
  },
} as const

export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  severity: 'warning',
  why: {
    ko: '코드를 복사하거나 검색하면 어떤 프로그램도 모르는 코드가 되는데, 눈으로는 이유를 알 수 없어요.',
    ja: 'コードをコピーしたり検索したりすると、どのプログラムも知らないコードになり、見た目では理由がわかりません。',
    en: 'Whoever copies or searches the code gets one that no program knows, and cannot see why.',
  },
  words,
  bad: {
    files: [{ path: 'gate/en.md', text: guide('NO_\u200BROUTE') }],
    message: 'Unexpected invisible character (U+200B) at `NO_ROUTE`',
  },
  good: [{ path: 'gate/en.md', text: guide('NO_ROUTE') }],
  check: ({ guides }) => guides.flatMap(({ source }) => faultsOf(source)),
}
