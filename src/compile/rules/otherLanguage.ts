import type { Entry } from '../../model/entry.ts'
import type { Locale } from '../../model/locale.ts'
import type { MarkedText } from '../../model/markedText.ts'
import { say } from '../../model/phrase.ts'
import { detectLanguage } from '../detectLanguage.ts'
import type { Fault } from '../fault.ts'
import { languageNames } from '../languageNames.ts'
import { more, moreEntries, moreWords } from '../more.ts'
import { remember } from '../remember.ts'
import type { GuideUnit } from '../unit.ts'
import { withoutMarks } from '../withoutMarks.ts'
import type { Rule } from './rule.ts'

/** Fewer letters than these say nothing sure about a language. */
const enough = 30

/** A text without code, links and quotations, whose language says nothing about the writer's. */
function ownWords(text: MarkedText): string {
  return withoutMarks(text, ['code', 'link']).replace(
    /["“「『'‘(][^"”」』'’)]{0,80}["”」』'’)]/g,
    ' ',
  )
}

/** What an entry says in sentences of its own; a note that is none may be a list of names. */
function proseOf({ summary, causes, checks, notes }: Entry): string {
  const sentences = notes.filter(({ text }) => /[.。!?？다요]\s*$/.test(text))
  return [...(summary ? [summary] : []), ...causes, ...checks, ...sentences]
    .map(ownWords)
    .join('\n')
}

/** The language of an entry's sentences; null where they are too few to tell. */
const languageIn = remember((entry: Entry): Locale | null => {
  const prose = proseOf(entry)
  return prose.replace(/[^\p{L}]/gu, '').length < enough ? null : detectLanguage(prose)
})

const languageOfTitle = remember((title: MarkedText): Locale => detectLanguage(ownWords(title)))

/** One report for a guide: its first heading in a script that its language does not use. Latin letters are at home everywhere. */
function headingFaults({ guide, source }: GuideUnit): readonly Fault[] {
  const astray = source.sections.flatMap(({ title, line }) => {
    const lang = languageOfTitle(title)
    return lang === guide.locale || lang === 'en' ? [] : [{ title, line, lang }]
  })
  const first = astray[0]
  if (!first) return []
  return [
    {
      file: guide.file,
      line: first.line,
      column: 1,
      message: say(words.heading, {
        title: first.title.text,
        language: languageNames[first.lang],
        own: languageNames[guide.locale],
      }),
      more: more(astray.length, moreWords.headings),
      help: say(words.translate),
    },
  ]
}

/** One report for a guide and language: the first entry whose sentences are in another language than the guide. */
function faultsOf({ guide }: GuideUnit): readonly Fault[] {
  const astray = guide.entries.flatMap((entry) => {
    const lang = languageIn(entry)
    return lang === null || lang === guide.locale ? [] : [{ entry, lang }]
  })
  return [...new Set(astray.map(({ lang }) => lang))].flatMap((lang): Fault[] => {
    const alike = astray.filter((one) => one.lang === lang)
    const first = alike[0]?.entry
    if (!first) return []
    return [
      {
        file: guide.file,
        line: first.line,
        column: 1,
        message: say(words.entry, {
          entry: first.label,
          language: languageNames[lang],
          own: languageNames[guide.locale],
        }),
        more: moreEntries(alike.length, guide.entries.length),
        help: say(words.move, { language: languageNames[lang] }),
      },
    ]
  })
}

const entry = (cause: string, check: string) =>
  `### The call fails with a \`NO_ROUTE\` error.\n* ${cause}\n    * ${check}\n`

const words = {
  heading: {
    ko: '`{{title}}` 제목이 {{language}}로 쓰여 있어요. {{own}}여야 해요',
    ja: '見出し`{{title}}`が{{language}}で書かれています。{{own}}で書く必要があります',
    en: 'The heading `{{title}}` is written in {{language}}, expected {{own}}',
  },
  translate: {
    ko: '제목을 번역하세요.',
    ja: '見出しを翻訳します。',
    en: 'Translate the heading.',
  },
  entry: {
    ko: '`{{entry}}` 오류의 설명이 {{language}}로 쓰여 있어요. {{own}}여야 해요',
    ja: '`{{entry}}`が{{language}}で書かれています。{{own}}で書く必要があります',
    en: '`{{entry}}` is written in {{language}}, expected {{own}}',
  },
  move: {
    ko: '번역하거나, {{language}} 가이드가 있는 곳으로 파일을 옮기세요.',
    ja: '翻訳するか、{{language}}のガイドがある場所にファイルを移します。',
    en: 'Translate it, or move the file to where {{language}} guides are.',
  },
} as const

export const otherLanguage: Rule = {
  id: 'other-language',
  severity: 'warning',
  why: {
    ko: '언어를 골라 들어온 사람이 읽지 못하는 글을 만나요.',
    ja: '言語を選んで来た人が、読めない言語に出会います。',
    en: 'Readers who chose their language meet one that they may not read.',
  },
  words,
  bad: {
    files: [
      {
        path: 'gate/en.md',
        text: `# Troubleshooting guide\n\n${entry('등록되지 않은 경로를 호출했을 때 발생합니다.', '콘솔에 경로가 등록되었는지 확인하십시오.')}`,
      },
    ],
    message: '`NO_ROUTE` is written in Korean, expected English',
  },
  good: [
    {
      path: 'gate/en.md',
      text: `# Troubleshooting guide\n\n${entry('Occurs when the path is not registered.', 'Check in the console that the path is registered.')}`,
    },
  ],
  check: ({ guides }) =>
    guides.flatMap((unit) => {
      const entries = faultsOf(unit)
      return entries.length > 0 ? entries : headingFaults(unit)
    }),
}
