import type { Fault } from '../fault.ts'
import type { GuideSource } from '../guideSource.ts'
import type { Rule } from './rule.ts'

function faultsOf({ path, sections }: GuideSource): readonly Fault[] {
  let last = 0
  return sections.flatMap(({ level, line }) => {
    const above = last
    if (level > 0) last = level
    if (above === 0 || level <= above + 1) return []
    return [
      {
        file: path,
        line,
        column: 1,
        message: `Unexpected heading of level ${level} under one of level ${above}, expected level ${above + 1}`,
        help: `Write \`${'#'.repeat(above + 1)}\` in its place.`,
      },
    ]
  })
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
  check: ({ guides }) => guides.flatMap(({ source }) => faultsOf(source)),
}
