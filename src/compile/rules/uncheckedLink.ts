import { type Grouped, gatherFaults } from '../gatherFaults.ts'
import { more } from '../more.ts'
import { linksOf } from '../pieces.ts'
import { placeAt } from '../placeAt.ts'
import type { GuideUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

/** The links of a guide from the top of a site that is not in its folder: one report for a guide, with their number. */
function faultsOf({ guide, source }: GuideUnit): readonly Grouped[] {
  const found = linksOf(source).filter(({ href }) => /^\/(?!\/)/.test(href))
  const first = found[0]
  if (!first) return []
  const fault = {
    ...placeAt(source, first.line, first.href),
    message: `\`${first.href}\` starts at the top of a site that is not in this folder, so it cannot be checked${more(found.length, 'like it in this file')}`,
    help: 'Write the whole address with https://, or a path relative to this file.',
  }
  return [{ group: guide.product, fault }]
}

export const uncheckedLink: Rule = {
  id: 'unchecked-link',
  severity: 'warning',
  why: 'A link from the top of another site leads nowhere once the guide is shown elsewhere.',
  bad: {
    files: [{ path: 'gate/en.md', text: '# Gate\n\nSee [the manual](/manual/gate).\n' }],
    message:
      '`/manual/gate` starts at the top of a site that is not in this folder, so it cannot be checked',
  },
  good: [{ path: 'gate/en.md', text: '# Gate\n\nSee [the manual](https://example.com/gate).\n' }],
  check: ({ guides }) => gatherFaults(guides.flatMap(faultsOf), 'files of this product'),
}
