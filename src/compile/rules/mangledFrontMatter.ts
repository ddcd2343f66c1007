import { say } from '../../model/phrase.ts'
import type { TextEdit } from '../../model/textEdit.ts'
import type { GuideSource } from '../guideSource.ts'
import type { Rule } from './rule.ts'

/** The lines of dashes that belong above and below the fields. */
function fixOf({ path, lines, front }: GuideSource): readonly TextEdit[] {
  const first = lines.findIndex((line) => line.trim() !== '')
  const [head = '', end = ''] = [lines[first], lines[front.lines - 1]]
  const isField = /^[A-Za-z][\w.-]*\s*[:=]/.test(head)
  const at = { file: path, column: 1 }
  return [
    isField
      ? { ...at, line: first + 1, from: '', to: '---\n' }
      : { ...at, line: first + 1, from: head, to: '---' },
    { ...at, line: front.lines, from: end, to: '---' },
  ]
}

const words = {
  message: {
    ko: 'front matter를 감싸는 `---` 줄이 없어요. 그래도 내용은 읽었어요',
    ja: 'front matterを囲む`---`の行がありません。内容は読み取りました',
    en: 'Unexpected front matter without its `---` lines; it was read all the same',
  },
  help: {
    ko: '바로 위와 바로 아래에 `---` 줄을 넣으세요.',
    ja: 'すぐ上とすぐ下に`---`の行を置きます。',
    en: 'Put a line `---` right above and right below it.',
  },
} as const

export const mangledFrontMatter: Rule = {
  id: 'mangled-front-matter',
  severity: 'warning',
  why: {
    ko: '다른 도구에서는 이 항목들이 페이지 맨 위에 제목으로 보여요.',
    ja: 'ほかのツールでは、これらの項目がページの先頭に見出しとして表示されます。',
    en: 'Other tools show these fields as a heading at the top of the page.',
  },
  words,
  bad: {
    files: [{ path: 'gate/en.md', text: '***\n\ntitle: Gate\nkeyword: route\n----\n\n# Gate\n' }],
    message: 'Unexpected front matter without its `---` lines; it was read all the same',
  },
  good: [{ path: 'gate/en.md', text: '---\ntitle: Gate\nkeyword: route\n---\n\n# Gate\n' }],
  check: ({ guides }) =>
    guides.flatMap(({ source }) =>
      source.front.kind === 'mangled'
        ? [
            {
              file: source.path,
              line: 1,
              column: 1,
              message: say(words.message),
              help: say(words.help),
              fix: fixOf(source),
            },
          ]
        : [],
    ),
}
