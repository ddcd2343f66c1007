import type { Locale } from '../../model/locale.ts'
import { say } from '../../model/phrase.ts'
import type { Block, Item } from '../block.ts'
import { editDistance } from '../editDistance.ts'
import { type Grouped, gatherFaults } from '../gatherFaults.ts'
import { foldLabel } from '../labelsIn.ts'
import { roleOf } from '../lexicon.ts'
import { moreWords } from '../more.ts'
import type { GuideUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

/** What a bullet under a check may begin with, in the words of our own pages. */
const known: Readonly<Record<Locale, readonly string[]>> = {
  ko: ['확인 위치', '아니라면', '할 수 있는 사람'],
  ja: ['確認場所', 'そうでない場合', '対応できる人'],
  en: ['Where to look', 'If not', 'Who can do it'],
}

/** A few words and a colon, and something behind it; no address, no code, no number. */
const labelled = /^(\p{L}[\p{L}\p{M} ']{0,23})\s*[:：]\s*(?!\/\/)\S/u

/** No two labels are further apart. */
const farthest = 24

function itemsIn(blocks: readonly Block[]): readonly Item[] {
  return blocks.flatMap((block): readonly Item[] => {
    if (block.kind === 'quote') return itemsIn(block.blocks)
    if (block.kind !== 'list') return []
    return block.items.flatMap((item) => [item, ...itemsIn(item.blocks)])
  })
}

/** The label that a bullet begins with and nobody knows. */
function unknownIn({ text, marks = [] }: Item): string | null {
  const label = labelled.exec(text)?.[1]?.trim()
  const isCode = marks.some(({ kind, start }) => kind === 'code' && start === 0)
  return label === undefined || isCode || roleOf(label) !== null ? null : label
}

/** The known label that is nearest to one, and whether it is plainly meant: a slip of it, or its beginning. */
function nearest(label: string, locale: Locale) {
  const own = foldLabel(label)
  const [best = { name: '', slips: farthest }] = known[locale]
    .map((name) => ({ name, slips: editDistance(own, foldLabel(name), farthest) }))
    .toSorted((a, b) => a.slips - b.slips)
  const isBeginning = own.length >= 6 && foldLabel(best.name).startsWith(own)
  return { name: best.name, isMeant: isBeginning || (best.slips <= 2 && own.length >= 6) }
}

function faultsOf({ guide, source }: GuideUnit): readonly Grouped[] {
  const checks = guide.entries.flatMap((entry) => entry.checks)
  // Who writes none of these labels means a sentence by it, not a label.
  const isUsed = checks.some(({ where, ifNot, who }) => where ?? ifNot ?? who)
  const lines = new Set(checks.map(({ line }) => line))
  const items = source.sections.flatMap(({ blocks }) => itemsIn(blocks))
  return items
    .filter(({ line }) => lines.has(line))
    .flatMap(({ blocks }) => itemsIn(blocks))
    .flatMap((item): readonly Grouped[] => {
      const label = unknownIn(item)
      if (label === null) return []
      const { name, isMeant } = nearest(label, guide.locale)
      if (!isUsed && !isMeant) return []
      const fault = {
        file: guide.file,
        line: item.line,
        column: 1,
        message: say(words.message, { label }),
        help: say(words.help, { name }),
      }
      return [{ group: `${guide.file} ${label}`, fault }]
    })
}

const guide = (label: string) =>
  `# Gate\n\n### \`GATE_SHUT\`: the gate is shut\n\n- The bolt is in.\n    - Check that the bolt is out.\n        - ${label}: Anyone\n`

const words = {
  message: {
    ko: '확인할 것 아래에 뜻을 알 수 없는 `{{label}}` 이름표가 있어요. 내용은 확인할 것에 이어 붙였어요',
    ja: '確認項目の下に、意味のわからない見出し語`{{label}}`があります。中身は確認項目の文に続けました',
    en: 'Unexpected label `{{label}}` under a check; its text was added to the check',
  },
  help: {
    ko: '`{{name}}:` 형태로 쓰거나, 콜론 없는 문장으로 바꾸세요.',
    ja: '`{{name}}：`と書くか、コロンのない文にします。',
    en: 'Write `{{name}}:` in its place, or a sentence without a colon.',
  },
} as const

export const unknownLabel: Rule = {
  id: 'unknown-label',
  severity: 'warning',
  why: {
    ko: '무엇을 고칠지, 누가 할 수 있는지가 질문 안에 섞여서 읽는 사람이 무엇에 답해야 할지 알 수 없어요.',
    ja: '直し方や対応できる人が質問の文に紛れ込み、何に答えればよいのかわからなくなります。',
    en: 'The fix, or who can make it, becomes part of the question, and nobody knows what to answer.',
  },
  words,
  bad: {
    files: [{ path: 'gate/en.md', text: guide('Who can do') }],
    message: 'Unexpected label `Who can do` under a check; its text was added to the check',
  },
  good: [{ path: 'gate/en.md', text: guide('Who can do it') }],
  check: ({ guides }) => gatherFaults(guides.flatMap(faultsOf), moreWords.inFile),
}
