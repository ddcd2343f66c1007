import { type Grouped, gatherFaults } from '../gatherFaults.ts'
import { isCatalogue } from '../isCatalogue.ts'
import { more } from '../more.ts'
import type { GuideUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

/** One report for a guide, and one for a language of a product where it is the way of all its guides. */
function faultsOf({ guide, source }: GuideUnit): readonly Grouped[] {
  if (isCatalogue(source)) return []
  // Text that was understood as neither cause nor check may say it all the same.
  const without = guide.entries.filter(
    ({ causes, summary, notes }) =>
      causes.length === 0 &&
      summary === undefined &&
      !notes.some(({ text }) => /[.。!！?？다요]\s*$/.test(text)),
  )
  const first = without[0]
  if (!first) return []
  const fault = {
    file: guide.file,
    line: first.line,
    column: 1,
    message: `\`${first.label}\` does not say why it happens${more(without.length, `of ${guide.entries.length} entries in this file`)}`,
    help: 'Add the cause as a bullet under its heading, or as a column "Cause" of the table.',
  }
  return [{ group: `${guide.product} ${guide.locale}`, fault }]
}

const table = (head: string, cell: string) =>
  `# Gate\n\n| Code | Message |${head} Solution |\n| --- | --- |${cell ? ' --- |' : ''} --- |\n| NO_ROUTE | No such route |${cell} Check the path. |\n`

export const entryWithoutCause: Rule = {
  id: 'entry-without-cause',
  severity: 'warning',
  why: 'Readers who are not told why an error happens cannot tell whether it is theirs.',
  bad: {
    files: [{ path: 'gate/en.md', text: table('', '') }],
    message: '`NO_ROUTE` does not say why it happens',
  },
  good: [{ path: 'gate/en.md', text: table(' Cause |', ' The path is unknown. |') }],
  check: ({ guides }) => gatherFaults(guides.flatMap(faultsOf), 'files of this product'),
}
