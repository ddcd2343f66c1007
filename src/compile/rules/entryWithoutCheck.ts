import { type Grouped, gatherFaults } from '../gatherFaults.ts'
import { isCatalogue } from '../isCatalogue.ts'
import { more } from '../more.ts'
import type { GuideUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

/** One report for a guide, and one for a language of a product where it is the way of all its guides. */
function faultsOf({ guide, source }: GuideUnit): readonly Grouped[] {
  if (isCatalogue(source)) return []
  // A sample shows what to do where no sentence does.
  const without = guide.entries.filter(
    ({ checks, samples }) => checks.length === 0 && samples.length === 0,
  )
  const first = without[0]
  if (!first) return []
  const fault = {
    file: guide.file,
    line: first.line,
    column: 1,
    message: `\`${first.label}\` says nothing that the reader could check${more(without.length, `of ${guide.entries.length} entries in this file`)}`,
    help: 'Add what to check as a bullet under its cause, or as a column "Solution" of the table.',
  }
  return [{ group: `${guide.product} ${guide.locale}`, fault }]
}

const guide = (check: string) =>
  `# Troubleshooting guide\n\n## The call fails with a \`NO_ROUTE\` error.\n\n* Occurs when the path is unknown.\n${check}`

export const entryWithoutCheck: Rule = {
  id: 'entry-without-check',
  severity: 'warning',
  why: 'Readers know what has happened and still not what to do.',
  bad: {
    files: [{ path: 'gate/en.md', text: guide('') }],
    message: '`NO_ROUTE` says nothing that the reader could check',
  },
  good: [{ path: 'gate/en.md', text: guide('    * Check the path for typing errors.\n') }],
  check: ({ guides }) => gatherFaults(guides.flatMap(faultsOf), 'files of this product'),
}
