import type { Rule } from './rule.ts'

export const unclosedFence: Rule = {
  id: 'unclosed-fence',
  severity: 'error',
  why: 'Everything after the fence is shown as code, headings and errors included.',
  bad: {
    files: [{ path: 'gate/en.md', text: '# Gate\n\n```json\n{}\n\n## Next\n\nText.\n' }],
    message: 'This code fence is never closed',
  },
  good: [{ path: 'gate/en.md', text: '# Gate\n\n```json\n{}\n```\n\n## Next\n\nText.\n' }],
  check: ({ guides }) =>
    guides.flatMap(({ source: { path, unclosed } }) =>
      unclosed.map((line) => ({
        file: path,
        line,
        column: 1,
        message: 'This code fence is never closed',
        help: 'Add a line with the same marks after the code. It was read as ending at the next heading.',
      })),
    ),
}
