import { type Grouped, gatherFaults } from '../gatherFaults.ts'
import { more } from '../more.ts'
import type { GuideUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

/** One report a guide, at its first gap. */
function faultsOf({ guide, source: { path, sections } }: GuideUnit): readonly Grouped[] {
  let last = 0
  const gaps = sections.flatMap(({ level, line }) => {
    const above = last
    if (level > 0) last = level
    return above === 0 || level <= above + 1 ? [] : [{ level, line, above }]
  })
  const first = gaps[0]
  if (!first) return []
  const { level, line, above } = first
  const fault = {
    file: path,
    line,
    column: 1,
    message: `Unexpected heading of level ${level} under one of level ${above}, expected level ${above + 1}${more(gaps.length, 'gaps in this file')}`,
    help: `Write \`${'#'.repeat(above + 1)}\` in its place.`,
  }
  return [{ group: `${guide.product} ${guide.locale} ${above} ${level}`, fault }]
}

export const skippedHeadingLevel: Rule = {
  id: 'skipped-heading-level',
  severity: 'warning',
  why: 'Screen readers and tables of contents show a gap where a level is left out.',
  bad: {
    files: [{ path: 'gate/en.md', text: '# Gate\n\n### Opening\n\nPush it.\n' }],
    message: 'Unexpected heading of level 3 under one of level 1, expected level 2',
  },
  good: [{ path: 'gate/en.md', text: '# Gate\n\n## Opening\n\nPush it.\n' }],
  check: ({ guides }) => gatherFaults(guides.flatMap(faultsOf), 'files of this product'),
}
