import type { MarkedText } from '../../model/markedText.ts'
import type { Fault } from '../fault.ts'
import type { GuideSource } from '../guideSource.ts'
import { placeAt } from '../placeAt.ts'
import { plainBlocks } from '../plainBlocks.ts'
import type { Rule } from './rule.ts'

function linksOf({ marks }: MarkedText): readonly string[] {
  return (marks ?? []).flatMap((mark) => (mark.kind === 'link' ? [mark.href] : []))
}

/** The links of a guide from the top of a site that is not in its folder: one report for a guide, with their number. */
function faultsOf(source: GuideSource): readonly Fault[] {
  const found = source.sections.flatMap(({ title, line, blocks }) =>
    [{ ...title, line }, ...plainBlocks(blocks)].flatMap((piece) =>
      linksOf(piece)
        .filter((href) => /^\/(?!\/)/.test(href))
        .map((href) => ({ href, line: piece.line })),
    ),
  )
  const first = found[0]
  if (!first) return []
  const more = found.length > 1 ? ` (and ${found.length - 1} more like it in this file)` : ''
  return [
    {
      ...placeAt(source, first.line, first.href),
      message: `\`${first.href}\` starts at the top of a site that is not in this folder, so it cannot be checked${more}`,
      help: 'Write the whole address with https://, or a path relative to this file.',
    },
  ]
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
  check: ({ guides }) => guides.flatMap(({ source }) => faultsOf(source)),
}
