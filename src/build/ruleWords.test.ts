import { expect, test } from 'vitest'
import ja from '../app/messages/rules/ja.json' with { type: 'json' }
import ko from '../app/messages/rules/ko.json' with { type: 'json' }
import { rules } from '../compile/rules.ts'

test.each([
  ['ko', ko],
  ['ja', ja],
])('%s has a sentence for every rule, and for nothing else', (_locale, words) => {
  expect(Object.keys(words).sort()).toEqual(rules.map(({ id }) => id).sort())
})
