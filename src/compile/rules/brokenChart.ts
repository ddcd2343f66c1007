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
  why: 'A drawn tree that cannot be followed is not used: readers get the order of the bullets instead.',
  bad: {
    files: guide('-->'),
    message: 'Unexpected arrow without a label, expected an answer',
  },
  good: guide('-->|"yes: Yes"|'),
  check: (site) => chartFaults(site, 'chart'),
}
