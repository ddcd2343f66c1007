import { say } from '../../model/phrase.ts'
import type { Rule } from './rule.ts'

const words = {
  message: {
    ko: '이 front matter는 올바른 YAML이 아니거나 닫히지 않았어요',
    ja: 'このfront matterは正しいYAMLではないか、閉じられていません',
    en: 'This front matter is not valid YAML, or is never closed',
  },
  help: {
    ko: '위와 아래에 `---` 줄을 하나씩 넣고, 괄호와 따옴표와 콜론을 확인하세요.',
    ja: '上と下に`---`の行を1行ずつ置き、かっこ、引用符、コロンを確認します。',
    en: 'Put a line `---` above and below it, and check brackets, quotes and colons.',
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
  words,
  bad: {
    files: [{ path: 'gate/en.md', text: '---\ntitle: Gate\ncodes: [NO_ROUTE\n---\n\n# Gate\n' }],
    message: 'This front matter is not valid YAML, or is never closed',
  },
  good: [{ path: 'gate/en.md', text: '---\ntitle: Gate\ncodes: [NO_ROUTE]\n---\n\n# Gate\n' }],
  check: ({ guides }) =>
    guides.flatMap(({ source: { path, front } }) =>
      front.kind === 'broken'
        ? [
            {
              file: path,
              line: front.brokenAt ?? 1,
              column: 1,
              message: say(words.message),
              help: say(words.help),
            },
          ]
        : [],
    ),
}
