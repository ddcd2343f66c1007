import type { JudgedExcuse } from '../excuses.ts'
import type { Fault } from '../fault.ts'
import type { Rule } from './rule.ts'

function messageOf({ rule, verdict }: JudgedExcuse): { message: string; help: string } | null {
  switch (verdict) {
    case 'used':
      return null
    case 'unused':
      return {
        message: `Unexpected excuse for \`${rule}\`, which finds nothing here`,
        help: 'Take the comment away, or put it right above what it excuses.',
      }
    case 'unknown-rule':
      return {
        message: `Unexpected excuse for \`${rule}\`, which is no rule`,
        help: 'Write `<!-- unstuck-ignore rule-id: reason -->` with a rule of docs/rules.md.',
      }
    case 'no-reason':
      return {
        message: `Unexpected excuse for \`${rule}\` without a reason, so it excuses nothing`,
        help: `Say why, after a colon: \`<!-- unstuck-ignore ${rule}: reason -->\`.`,
      }
    default:
      return verdict satisfies never
  }
}

function faultOf(excuse: JudgedExcuse): readonly Fault[] {
  const { file, line, column } = excuse
  const said = messageOf(excuse)
  return said ? [{ file, line, column, ...said }] : []
}

const guide = (heading: string) =>
  `# Gate\n\n<!-- unstuck-ignore skipped-heading-level: the chapters come from another tool -->\n${heading} Opening\n\nPush it.\n`

export const uselessExcuse: Rule = {
  id: 'useless-excuse',
  severity: 'warning',
  why: 'An excuse that outlives its defect hides the next one, and one without a reason tells the next writer nothing.',
  bad: {
    files: [{ path: 'gate/en.md', text: guide('##') }],
    message: 'Unexpected excuse for `skipped-heading-level`, which finds nothing here',
  },
  good: [{ path: 'gate/en.md', text: guide('###') }],
  check: ({ excuses }) => excuses.flatMap(faultOf),
}
