import type { Entry } from '../../model/entry.ts'
import type { Fault } from '../fault.ts'
import type { GuideUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

/** What an entry says beside its code, as one text. */
function adviceOf({ causes, checks, signatures, summary }: Entry): string {
  const messages = signatures.filter(({ kind }) => kind !== 'code')
  return [
    ...messages.map(({ value }) => value),
    ...(messages.length === 0 && summary ? [summary.text] : []),
    ...causes.map(({ text }) => text),
    ...checks.map(({ text }) => text),
  ].join('\n')
}

/** Codes that a guide explains more than once and differently: one report a code, at its second place. */
function faultsOf({ guide }: GuideUnit): readonly Fault[] {
  const byCode = new Map<string, Entry[]>()
  for (const entry of guide.entries)
    for (const { kind, value } of entry.signatures)
      if (kind === 'code') byCode.set(value, [...(byCode.get(value) ?? []), entry])
  return [...byCode].flatMap(([code, entries]) => {
    const [first, second] = entries
    const differ = new Set(entries.map(adviceOf)).size > 1
    if (!first || !second || !differ) return []
    return [
      {
        file: guide.file,
        line: second.line,
        column: 1,
        message: `\`${code}\` is explained ${entries.length} times and differently, first on line ${first.line}`,
        help: 'Bring the explanations together, or say in each message what tells them apart.',
      },
    ]
  })
}

const table = (second: string) =>
  `# Gate\n\n| Code | Message |\n| --- | --- |\n| 40401 | No such route |\n\n## Owners\n\n| Code | Message |\n| --- | --- |\n| ${second} | No such owner |\n`

export const duplicateCode: Rule = {
  id: 'duplicate-code',
  severity: 'warning',
  why: 'A reader who searches the code finds one of its explanations, perhaps the wrong one.',
  bad: {
    files: [{ path: 'gate/en.md', text: table('40401') }],
    message: '`40401` is explained 2 times and differently, first on line 5',
  },
  good: [{ path: 'gate/en.md', text: table('40402') }],
  check: ({ guides }) => guides.flatMap(faultsOf),
}
