import { say } from '../../model/phrase.ts'
import { type Grouped, gatherFaults } from '../gatherFaults.ts'
import { more, moreWords } from '../more.ts'
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
    message: say(words.message, { level, above, expected: above + 1 }),
    more: more(gaps.length, moreWords.gaps),
    help: say(words.help, { marks: '#'.repeat(above + 1) }),
  }
  return [{ group: `${guide.product} ${guide.locale} ${above} ${level}`, fault }]
}

const words = {
  message: {
    ko: '{{above}}단계 제목 아래에 {{level}}단계 제목이 있어요. {{expected}}단계여야 해요',
    ja: 'レベル{{above}}の見出しの下にレベル{{level}}の見出しがあります。レベル{{expected}}にする必要があります',
    en: 'Unexpected heading of level {{level}} under one of level {{above}}, expected level {{expected}}',
  },
  help: {
    ko: '이렇게 바꾸세요: `{{marks}}`.',
    ja: '`{{marks}}`に変えます。',
    en: 'Write `{{marks}}` in its place.',
  },
} as const

export const skippedHeadingLevel: Rule = {
  id: 'skipped-heading-level',
  severity: 'warning',
  why: {
    ko: '단계를 건너뛰면 화면 낭독기와 목차에 빈자리가 생겨요.',
    ja: 'レベルが飛ぶと、スクリーンリーダーや目次に抜けが生じます。',
    en: 'Screen readers and tables of contents show a gap where a level is left out.',
  },
  words,
  bad: {
    files: [{ path: 'gate/en.md', text: '# Gate\n\n### Opening\n\nPush it.\n' }],
    message: 'Unexpected heading of level 3 under one of level 1, expected level 2',
  },
  good: [{ path: 'gate/en.md', text: '# Gate\n\n## Opening\n\nPush it.\n' }],
  check: ({ guides }) => gatherFaults(guides.flatMap(faultsOf), moreWords.files),
}
