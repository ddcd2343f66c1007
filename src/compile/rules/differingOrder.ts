import { type Translation, translationsOf } from '../editions.ts'
import type { Fault } from '../fault.ts'
import { isCatalogue } from '../isCatalogue.ts'
import { languageNames } from '../languageNames.ts'
import { more } from '../more.ts'
import { risingRun } from '../risingRun.ts'
import type { Rule } from './rule.ts'

/** One report a translation: the first entry that stands elsewhere than in the source. */
function faultsOf({ base, pairs }: Translation): readonly Fault[] {
  const sure = pairs
    .filter(({ unit, own }) => !unit.guessed && !isCatalogue(own.source))
    .toSorted((a, b) => a.own.entry.line - b.own.entry.line)
  const inPlace = risingRun(sure.map(({ right }) => right.entry.line))
  const moved = sure.filter((_pair, index) => !inPlace.has(index))
  const first = moved[0]
  if (!first) return []
  const { own, right } = first
  const others = sure.filter((_pair, index) => inPlace.has(index))
  const after = others.filter((pair) => pair.right.entry.line < right.entry.line).at(-1)
  const where = after ? `after \`${after.own.entry.label}\`` : 'first'
  return [
    {
      file: own.guide.file,
      line: own.entry.line,
      column: 1,
      message: `\`${own.entry.label}\` stands elsewhere than in ${languageNames[base]}, where it comes ${where}${more(moved.length, 'in this file')}`,
      help: 'Bring the entries into the same order, so that a change in one language is found in the other.',
    },
  ]
}

const entry = (code: string, says: string) =>
  `### ${says.replace('?', `\`${code}\``)}\n* ${says.startsWith('The') ? 'Occurs when it is unknown.' : '알 수 없을 때 발생합니다.'}\n`
const ko = (code: string) => entry(code, '호출이 실패하고 ? 오류가 납니다.')
const en = (code: string) => entry(code, 'The call fails with a ? error.')
const guide = (title: string, ...entries: readonly string[]) => `# ${title}\n\n${entries.join('')}`

export const differingOrder: Rule = {
  id: 'differing-order',
  severity: 'warning',
  why: 'Translators follow a change by its place, and entries without a code are paired by it.',
  bad: {
    files: [
      {
        path: 'gate/ko.md',
        text: guide('문제 해결 가이드', ko('NO_ROUTE'), ko('NO_OWNER'), ko('NO_DEVICE')),
      },
      {
        path: 'gate/en.md',
        text: guide('Troubleshooting guide', en('NO_DEVICE'), en('NO_ROUTE'), en('NO_OWNER')),
      },
    ],
    message: '`NO_DEVICE` stands elsewhere than in Korean, where it comes after `NO_OWNER`',
  },
  good: [
    { path: 'gate/ko.md', text: guide('문제 해결 가이드', ko('NO_ROUTE'), ko('NO_OWNER')) },
    { path: 'gate/en.md', text: guide('Troubleshooting guide', en('NO_ROUTE'), en('NO_OWNER')) },
  ],
  check: ({ entries }) => translationsOf(entries).flatMap(faultsOf),
}
