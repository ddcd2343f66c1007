import type { Rule } from './rule.ts'

export const brokenFrontMatter: Rule = {
  id: 'broken-front-matter',
  severity: 'error',
  why: 'What the front matter says of the guide, its language or its codes, may be lost or misread.',
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
              message: 'This front matter is not valid YAML, or is never closed',
              help: 'Put a line `---` above and below it, and check brackets, quotes and colons.',
            },
          ]
        : [],
    ),
}
