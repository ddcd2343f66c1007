import { say } from '../../model/phrase.ts'
import { type Grouped, gatherFaults } from '../gatherFaults.ts'
import { isCatalogue } from '../isCatalogue.ts'
import { moreEntries, moreWords } from '../more.ts'
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
    message: say(words.message, { entry: first.label }),
    more: moreEntries(without.length, guide.entries.length),
    help: say(words.help),
  }
  return [{ group: `${guide.product} ${guide.locale}`, fault }]
}

const guide = (check: string) =>
  `# Troubleshooting guide\n\n## The call fails with a \`NO_ROUTE\` error.\n\n* Occurs when the path is unknown.\n${check}`

const words = {
  message: {
    ko: '`{{entry}}` 오류에서 무엇을 확인해야 하는지 적혀 있지 않아요',
    ja: '`{{entry}}`で何を確認すればよいかが書かれていません',
    en: '`{{entry}}` says nothing that the reader could check',
  },
  help: {
    ko: '원인 아래에 확인할 것을 목록으로 적거나, 표에 "해결 방법" 열을 만들어 적으세요.',
    ja: '原因の下に確認項目を箇条書きで書くか、表に「対処方法」の列を設けて書きます。',
    en: 'Add what to check as a bullet under its cause, or as a column "Solution" of the table.',
  },
} as const

export const entryWithoutCheck: Rule = {
  id: 'entry-without-check',
  severity: 'warning',
  why: {
    ko: '무슨 일이 생겼는지는 알아도 무엇을 해야 할지는 모르게 돼요.',
    ja: '何が起きたかはわかっても、何をすればよいかがわかりません。',
    en: 'Readers know what has happened and still not what to do.',
  },
  words,
  bad: {
    files: [{ path: 'gate/en.md', text: guide('') }],
    message: '`NO_ROUTE` says nothing that the reader could check',
  },
  good: [{ path: 'gate/en.md', text: guide('    * Check the path for typing errors.\n') }],
  check: ({ guides }) => gatherFaults(guides.flatMap(faultsOf), moreWords.files),
}
