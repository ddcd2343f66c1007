import type { Rule } from './rule.ts'

export const unreadNesting: Rule = {
  id: 'unread-nesting',
  severity: 'error',
  why: 'Lists and quotes nested this deep are more than any reader follows; they are kept as bare text, and no cause or check is found in them.',
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
        message:
          'Unexpected nesting deeper than 30 levels, or a list or quote longer than 200,000 characters',
        help: 'Write it with fewer levels, or split it with headings.',
      })),
    ),
}
