import { say } from '../../model/phrase.ts'
import { type Grouped, gatherFaults } from '../gatherFaults.ts'
import { isCatalogue } from '../isCatalogue.ts'
import { moreEntries, moreWords } from '../more.ts'
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
    message: say(words.message, { entry: first.label }),
    more: moreEntries(without.length, guide.entries.length),
    help: say(words.help),
  }
  return [{ group: `${guide.product} ${guide.locale}`, fault }]
}

const table = (head: string, cell: string) =>
  `# Gate\n\n| Code | Message |${head} Solution |\n| --- | --- |${cell ? ' --- |' : ''} --- |\n| NO_ROUTE | No such route |${cell} Check the path. |\n`

const words = {
  message: {
    ko: '`{{entry}}` 오류가 왜 생기는지 적혀 있지 않아요',
    ja: '`{{entry}}`がなぜ起きるのかが書かれていません',
    en: '`{{entry}}` does not say why it happens',
  },
  help: {
    ko: '제목 아래에 원인을 목록으로 적거나, 표에 "원인" 열을 만들어 적으세요.',
    ja: '見出しの下に原因を箇条書きで書くか、表に「原因」の列を設けて書きます。',
    en: 'Add the cause as a bullet under its heading, or as a column "Cause" of the table.',
  },
} as const

export const entryWithoutCause: Rule = {
  id: 'entry-without-cause',
  severity: 'warning',
  why: {
    ko: '왜 생기는지 모르면 자기 오류가 맞는지 알 수 없어요.',
    ja: '起きる理由がわからないと、自分のエラーかどうかを判断できません。',
    en: 'Readers who are not told why an error happens cannot tell whether it is theirs.',
  },
  words,
  bad: {
    files: [{ path: 'gate/en.md', text: table('', '') }],
    message: '`NO_ROUTE` does not say why it happens',
  },
  good: [{ path: 'gate/en.md', text: table(' Cause |', ' The path is unknown. |') }],
  check: ({ guides }) => gatherFaults(guides.flatMap(faultsOf), moreWords.files),
}
