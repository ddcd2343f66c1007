import { expect, test } from 'vitest'
import { type Finding, toDiagnostic } from './finding.ts'
import { say } from './phrase.ts'

const alike = (text: string) => ({ ko: `${text}요`, ja: `${text}です`, en: text })
const finding: Finding = {
  file: 'gate/en.md',
  line: 3,
  column: 1,
  rule: 'gap',
  severity: 'warning',
  message: say(alike('A gap')),
  help: say(alike('Close it')),
  fix: [],
}

test('a finding becomes what it says in one language, and nothing else of it changes', () => {
  const { message: _message, help: _help, ...rest } = finding
  expect(toDiagnostic(finding, 'ko')).toEqual({ ...rest, message: 'A gap요', help: 'Close it요' })
})

test('what else it stands for is added in brackets', () => {
  const more = [say(alike('and 2 more')), say(alike('and {{1}} file'))]
  expect(toDiagnostic({ ...finding, more }, 'en').message).toBe(
    'A gap (and 2 more, and {{1}} file)',
  )
  expect(toDiagnostic({ ...finding, more }, 'ja').message).toBe(
    'A gapです（and 2 moreです、and {{1}} fileです）',
  )
  expect(toDiagnostic({ ...finding, more }, 'en')).not.toHaveProperty('more')
})
