import { say } from '../../model/phrase.ts'
import type { Rule } from './rule.ts'

const words = {
  message: {
    ko: '30단계보다 깊거나 200,000자보다 긴 목록이나 인용이 있어요',
    ja: '30段より深いか、200,000文字より長い箇条書きや引用があります',
    en: 'Unexpected nesting deeper than 30 levels, or a list or quote longer than 200,000 characters',
  },
  help: {
    ko: '단계를 줄이거나 제목으로 나누세요.',
    ja: '段を減らすか、見出しで分けます。',
    en: 'Write it with fewer levels, or split it with headings.',
  },
} as const

export const unreadNesting: Rule = {
  id: 'unread-nesting',
  severity: 'error',
  why: {
    ko: '이렇게 깊은 목록과 인용은 누구도 따라 읽을 수 없어요. 글자로만 남기고, 원인이나 확인할 것을 찾지 않아요.',
    ja: 'これほど深い箇条書きや引用は、誰も読み進められません。文字だけを残し、原因や確認項目は探しません。',
    en: 'Lists and quotes nested this deep are more than any reader follows; they are kept as bare text, and no cause or check is found in them.',
  },
  words,
  bad: {
    files: [{ path: 'gate/en.md', text: `# Gate\n\nText.\n\n${'> '.repeat(60)}deep\n` }],
    message:
      'Unexpected nesting deeper than 30 levels, or a list or quote longer than 200,000 characters',
  },
  good: [{ path: 'gate/en.md', text: '# Gate\n\nText.\n\n> > shallow\n' }],
  check: ({ guides }) =>
    guides.flatMap(({ source: { path, unread } }) =>
      unread.map((line) => ({
        file: path,
        line,
        column: 1,
        message: say(words.message),
        help: say(words.help),
      })),
    ),
}
