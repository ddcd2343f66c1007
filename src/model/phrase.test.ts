import { expect, test } from 'vitest'
import { say, tell } from './phrase.ts'

const colour = { ko: '파란색', ja: '青', en: 'blue' } as const
const words = {
  ko: '색: {{colour}}, 이름: `{{name}}`',
  ja: '名前は`{{name}}`、色は{{colour}}です',
  en: 'Unexpected {{colour}} for `{{name}}`',
} as const

test('each language puts the same values where it needs them', () => {
  const phrase = say(words, { name: 'sky', colour: say(colour) })
  expect(tell(phrase, 'ko')).toBe('색: 파란색, 이름: `sky`')
  expect(tell(phrase, 'ja')).toBe('名前は`sky`、色は青です')
  expect(tell(phrase, 'en')).toBe('Unexpected blue for `sky`')
})

test('several values are listed as each language lists', () => {
  const list = { ko: '{{files}}', ja: '{{files}}', en: '{{files}}' } as const
  const phrase = say(list, { files: ['`a`', say(colour)] })
  expect(tell(phrase, 'ko')).toBe('`a`, 파란색')
  expect(tell(phrase, 'ja')).toBe('`a`、青')
  expect(tell(phrase, 'en')).toBe('`a` and blue')
})

test('what a guide says is never taken for a placeholder', () => {
  const phrase = say(words, { name: '{{colour}} $& $1', colour: 3 })
  expect(tell(phrase, 'en')).toBe('Unexpected 3 for `{{colour}} $& $1`')
})

test('braces that belong to an example stay', () => {
  const same = 'Write `{#id}` or `{ {{old}}: new }`, {{once}}.'
  const phrase = say({ ko: same, ja: same, en: same }, { once: 'once', old: 'old-id' })
  expect(tell(phrase, 'en')).toBe('Write `{#id}` or `{ old-id: new }`, once.')
})

test('a value that is missing, or that nothing needs, is found by the compiler of TypeScript', () => {
  // @ts-expect-error `colour` is missing
  say(words, { name: 'sky' })
  // @ts-expect-error `size` stands in no language
  say(words, { name: 'sky', colour: 'blue', size: 2 })
  // @ts-expect-error there is nothing to fill
  say(colour, { name: 'sky' })
  // @ts-expect-error a language is missing
  say({ ko: '파란색', en: 'blue' })
})
