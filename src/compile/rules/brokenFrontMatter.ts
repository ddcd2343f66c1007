import { say } from '../../model/phrase.ts'
import { yamlWords } from '../yamlWords.ts'
import type { Rule } from './rule.ts'

const words = {
  neverClosed: {
    ko: '이 front matter를 닫는 `---` 줄이 없어요',
    ja: 'このfront matterを閉じる`---`の行がありません',
    en: 'This front matter is never closed, expected a line `---` below it',
  },
  close: {
    ko: '마지막 항목 바로 아래에 `---` 줄을 넣으세요.',
    ja: '最後の項目のすぐ下に`---`の行を置きます。',
    en: 'Put a line `---` right below its last field.',
  },
} as const

export const brokenFrontMatter: Rule = {
  id: 'broken-front-matter',
  severity: 'error',
  why: {
    ko: 'front matter에 적은 가이드의 언어나 코드가 사라지거나 잘못 읽힐 수 있어요.',
    ja: 'front matterに書いたガイドの言語やコードが、失われたり誤って読まれたりします。',
    en: 'What the front matter says of the guide, its language or its codes, may be lost or misread.',
  },
  words: { ...yamlWords, ...words },
  bad: {
    files: [{ path: 'gate/en.md', text: '---\ntitle: Gate\ncodes: [NO_ROUTE\n---\n\n# Gate\n' }],
    message: 'This `[` is never closed, expected `]`',
  },
  good: [{ path: 'gate/en.md', text: '---\ntitle: Gate\ncodes: [NO_ROUTE]\n---\n\n# Gate\n' }],
  check: ({ guides }) =>
    guides.flatMap(({ source: { path, front } }) =>
      front.kind === 'broken'
        ? [
            {
              file: path,
              line: front.broken?.line ?? 1,
              column: front.broken?.column ?? 1,
              ...(front.broken?.said ?? {
                message: say(words.neverClosed),
                help: say(words.close),
              }),
            },
          ]
        : [],
    ),
}
