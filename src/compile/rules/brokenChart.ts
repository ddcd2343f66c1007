import { chartWords } from '../../wizard/chart/chartWords.ts'
import { chartFaults } from '../chartFaults.ts'
import type { Rule } from './rule.ts'

const guide = (arrow: string) => [
  {
    path: 'gate/en.md',
    text: `# Troubleshooting guide

### The call fails with a \`NO_ROUTE\` error.
* Occurs when the path is unknown.
    * Check the path for typing errors.

\`\`\`mermaid
flowchart TD
  inside{"Are you inside the gate?"}
  inside ${arrow} check-1
  inside -->|"no: No"| support
  check-1 -->|"right"| support
\`\`\`
`,
  },
]

export const brokenChart: Rule = {
  id: 'broken-chart',
  severity: 'error',
  why: {
    ko: '끝까지 따라갈 수 없는 그림은 쓰지 않아요. 읽는 사람은 목록 순서대로 안내받아요.',
    ja: '最後までたどれない図は使われず、読む人は箇条書きの順に案内されます。',
    en: 'A drawn tree that cannot be followed is not used: readers get the order of the bullets instead.',
  },
  words: chartWords,
  bad: {
    files: guide('-->'),
    message: 'Unexpected arrow without a label, expected an answer',
  },
  good: guide('-->|"yes: Yes"|'),
  check: (site) => chartFaults(site, 'chart'),
}
