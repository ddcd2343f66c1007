import { say } from '../../model/phrase.ts'
import type { Section } from '../block.ts'
import { isErrorCode, isRange } from '../errorCode.ts'
import type { Fault } from '../fault.ts'
import { namesError } from '../lexicon.ts'
import { isCode, quotedLiterals } from '../literals.ts'
import { isFamily } from '../titles.ts'
import { toldMessages } from '../toldMessages.ts'
import type { GuideUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

const identifiers = /[A-Za-z][\w-]{2,60}/g

/** The code that a heading gives: any that is written as one, or a set-off identifier beside a word for error. */
function codeIn({ title }: Section): string | undefined {
  const { text } = title
  if (text.length > 300 || isRange(text) || isFamily(text)) return undefined
  const bare = (text.match(identifiers) ?? []).find(isErrorCode)
  if (bare !== undefined || !namesError(text)) return bare
  return quotedLiterals(title).find(({ value }) => isCode(value))?.value
}

/** What a section says that an error would carry: the code of its heading, or a message in the prose under it. */
function literalIn(section: Section): string | undefined {
  return codeIn(section) ?? toldMessages(section)[0]?.value
}

/** Headings with a code, or prose under them with a message, which no entry of their guide has, and that lie in no entry. */
function faultsOf({ guide, source }: GuideUnit): readonly Fault[] {
  const known = new Set(
    guide.entries.flatMap(({ signatures, title }) => [
      title,
      ...signatures.map(({ value }) => value),
    ]),
  )
  const starts = new Set(guide.entries.map(({ line }) => line))
  // An entry that starts in the front matter is the whole page.
  const isPage = guide.entries.some(({ line }) => line <= source.front.lines)
  let inside = isPage ? 0 : Number.POSITIVE_INFINITY
  return source.sections.flatMap((section): readonly Fault[] => {
    const { level, line } = section
    if (!isPage && level > 0 && level <= inside) inside = Number.POSITIVE_INFINITY
    if (starts.has(line)) inside = Math.min(inside, level)
    const code = level === 0 || inside <= level ? undefined : literalIn(section)
    if (code === undefined || known.has(code)) return []
    return [
      {
        file: guide.file,
        line,
        column: 1,
        message: say(codeIn(section) === code ? words.inHeading : words.underHeading, {
          literal: code,
        }),
        help: say(words.help),
      },
    ]
  })
}

const words = {
  inHeading: {
    ko: '제목에 `{{literal}}` 코드가 있는데, 여기서 오류를 읽어 내지 못했어요',
    ja: '見出しに`{{literal}}`がありますが、エラーとして読み取れませんでした',
    en: '`{{literal}}` stands in a heading, but no error was read there',
  },
  underHeading: {
    ko: '제목 아래에 `{{literal}}` 메시지가 있는데, 여기서 오류를 읽어 내지 못했어요',
    ja: '見出しの下に`{{literal}}`がありますが、エラーとして読み取れませんでした',
    en: '`{{literal}}` stands under a heading, but no error was read there',
  },
  help: {
    ko: '제목 아래에 오류가 왜 생기는지, 무엇을 확인해야 하는지 목록이나 문장으로 적으세요.',
    ja: '見出しの下に、なぜ起きるのか、何を確認するのかを箇条書きか文で書きます。',
    en: 'Say below the heading why the error happens and what to check, as bullets or sentences.',
  },
} as const

export const unreadHeading: Rule = {
  id: 'unread-heading',
  severity: 'warning',
  why: {
    ko: '쓴 사람은 오류를 설명했다고 믿는데, 그 오류를 만난 사람은 아무것도 찾지 못해요.',
    ja: '書いた人は説明したつもりでも、そのエラーに遭った人は何も見つけられません。',
    en: 'The writer believes that the error is explained; a reader who has it finds nothing.',
  },
  words,
  bad: {
    files: [{ path: 'gate/en.md', text: '# Gate\n\n## `NO_DOOR` is shown\n\n## Rooms\n\nFour.\n' }],
    message: '`NO_DOOR` stands in a heading, but no error was read there',
  },
  good: [
    {
      path: 'gate/en.md',
      text: '# Gate\n\n## `NO_DOOR` is shown\n\nThe door is gone.\n\n- Look for it.\n',
    },
  ],
  check: ({ guides }) => guides.flatMap(faultsOf),
}
