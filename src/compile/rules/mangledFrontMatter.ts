import type { Rule } from './rule.ts'

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
    guides.flatMap(({ source: { path, front } }) =>
      front.kind === 'mangled'
        ? [
            {
              file: path,
              line: 1,
              column: 1,
              message: 'Unexpected front matter without its `---` lines; it was read all the same',
              help: 'Put a line `---` right above and right below it, without a blank line between.',
            },
          ]
        : [],
    ),
}
