import { expect, test } from 'vitest'
import { compile } from './compile.ts'

const states = ['A', 'B', 'C', 'D', 'E']

const ko = `# 문제 해결 가이드\n\n${states
  .map(
    (name) =>
      `### 호출이 실패하고 \`NO_ROUTE_${name}\` 오류가 납니다.\n* 경로 ${name}를 쓸 수 없을 때 발생합니다.\n    * 경로의 상태가 '보류'인지 확인하십시오.\n`,
  )
  .join('\n')}`
const en = (labels: readonly string[]) =>
  `# Troubleshooting guide\n\n${states
    .map(
      (name, index) =>
        `### The call fails with a \`NO_ROUTE_${name}\` error.\n* Occurs when path ${name} is out of use.\n    * Check that its state is "${labels[index]}".\n`,
    )
    .join('\n')}`

const reported = (labels: readonly string[]) =>
  compile([
    { path: 'gate/ko.md', text: ko },
    { path: 'gate/en.md', text: en(labels) },
  ]).diagnostics.flatMap(({ rule, line, message }) =>
    rule === 'unpaired-label' ? [`${line} ${message}`] : [],
  )

test('a label that the guides translate otherwise elsewhere is reported', () => {
  expect(reported(['On Hold', 'On Hold', 'Parked', 'On Hold', 'on hold'])).toEqual([
    '13 Unexpected label `Parked`, expected `On Hold`: Korean says `보류` here, and `On Hold` stands for it in 4 places',
  ])
})

test('where guides do not agree on a label, nobody is right', () => {
  expect(reported(['On Hold', 'Parked', 'Parked', 'On Hold', 'Held'])).toEqual([])
})
