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

export const mangledFrontMatter: Rule = {
  id: 'mangled-front-matter',
  severity: 'warning',
  why: 'Other tools show these fields as a heading at the top of the page.',
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
              message: 'Unexpected front matter without its `---` lines; it was read all the same',
              help: 'Put a line `---` right above and right below it.',
              fix: fixOf(source),
            },
          ]
        : [],
    ),
}
