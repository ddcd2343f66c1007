import type { Entry } from '../../model/entry.ts'
import { say } from '../../model/phrase.ts'
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
        message: say(words.message, { code, times: entries.length, line: first.line }),
        help: say(words.help),
      },
    ]
  })
}

const table = (second: string) =>
  `# Gate\n\n| Code | Message |\n| --- | --- |\n| 40401 | No such route |\n\n## Owners\n\n| Code | Message |\n| --- | --- |\n| ${second} | No such owner |\n`

const words = {
  message: {
    ko: '`{{code}}` 코드를 {{times}}번, 서로 다르게 설명해요. 첫 설명은 {{line}}행에 있어요',
    ja: '`{{code}}`が{{times}}回、異なる内容で説明されています。最初は{{line}}行目です',
    en: '`{{code}}` is explained {{times}} times and differently, first on line {{line}}',
  },
  help: {
    ko: '설명을 하나로 합치거나, 무엇이 다른지 각 메시지에 적으세요.',
    ja: '説明を1つにまとめるか、何が違うのかをそれぞれのメッセージに書きます。',
    en: 'Bring the explanations together, or say in each message what tells them apart.',
  },
} as const

export const duplicateCode: Rule = {
  id: 'duplicate-code',
  severity: 'warning',
  why: {
    ko: '코드를 찾은 사람이 설명 중 하나만 보는데, 그것이 틀린 쪽일 수 있어요.',
    ja: 'コードを調べた人は説明の1つだけを見つけます。それは違うほうかもしれません。',
    en: 'A reader who searches the code finds one of its explanations, perhaps the wrong one.',
  },
  words,
  bad: {
    files: [{ path: 'gate/en.md', text: table('40401') }],
    message: '`40401` is explained 2 times and differently, first on line 5',
  },
  good: [{ path: 'gate/en.md', text: table('40402') }],
  check: ({ guides }) => guides.flatMap(faultsOf),
}
