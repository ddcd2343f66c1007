import { proofWords } from '../../wizard/chart/proofWords.ts'
import { chartFaults } from '../chartFaults.ts'
import type { Rule } from './rule.ts'

const guide = (no: string) => [
  {
    path: 'gate/en.md',
    text: `# Troubleshooting guide

### The call fails with a \`NO_ROUTE\` error.
* Occurs when the path is unknown.
    * Check the path for typing errors.
    * Check that the path is registered.

\`\`\`mermaid
flowchart TD
  inside{"Are you inside the gate?"}
  inside -->|"yes: Yes"| check-1
  inside -->|"no: No"| ${no}
  check-1 -->|"right"| support
${no === 'support' ? '' : '  check-2 -->|"right"| support\n'}\`\`\`
`,
  },
]

export const unreachableCheck: Rule = {
  id: 'unreachable-check',
  severity: 'error',
  why: {
    ko: '그 확인할 것은 페이지에 있어도 물어보는 일이 없어요. 도움이 되는 것이 바로 그것일 수도 있어요.',
    ja: 'その確認項目はページにあっても尋ねられません。役に立つのはまさにその項目かもしれません。',
    en: 'The check stands on the page and is never asked for, although it may be the one that helps.',
  },
  words: proofWords,
  bad: {
    files: guide('support'),
    message:
      'Unexpected unreachable check `check-2`, expected a way from the first box to an end through every box',
  },
  good: guide('check-2'),
  check: (site) => chartFaults(site, 'check'),
}
