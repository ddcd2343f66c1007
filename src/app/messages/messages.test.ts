import { expect, test } from 'vitest'
import embedItEn from './embedIt/en.json' with { type: 'json' }
import embedItJa from './embedIt/ja.json' with { type: 'json' }
import embedItKo from './embedIt/ko.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import frameEn from './frame/en.json' with { type: 'json' }
import frameJa from './frame/ja.json' with { type: 'json' }
import frameKo from './frame/ko.json' with { type: 'json' }
import ja from './ja.json' with { type: 'json' }
import ko from './ko.json' with { type: 'json' }
import writeEn from './write/en.json' with { type: 'json' }
import writeJa from './write/ja.json' with { type: 'json' }
import writeKo from './write/ko.json' with { type: 'json' }

/** Each message by its key; forms of a plural under one key, because languages have different ones. */
function messagesOf(value: object, path = ''): [key: string, text: string][] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const key = `${path}${name}`.replace(/_(?:one|other)$/, '')
    if (typeof inner === 'string') return [[key, inner]]
    return typeof inner === 'object' && inner !== null
      ? messagesOf(inner, `${path}${name}.`)
      : [[key, String(inner)]]
  })
}

const placeholdersOf = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort()
const keysOf = (messages: object) => [...new Set(messagesOf(messages).map(([key]) => key))].sort()

const others: [string, object, object][] = [
  ['ja', ja, ko],
  ['en', en, ko],
  ['ja in a frame', frameJa, frameKo],
  ['en in a frame', frameEn, frameKo],
  ['ja for embedding', embedItJa, embedItKo],
  ['en for embedding', embedItEn, embedItKo],
  ['ja for writers', writeJa, writeKo],
  ['en for writers', writeEn, writeKo],
]

test.each(others)('%s has the messages of Korean, and no others', (_locale, messages, source) => {
  expect(keysOf(messages)).toEqual(keysOf(source))
})

test.each(others)('%s fills the same places as Korean', (_locale, messages, source) => {
  const korean = new Map(messagesOf(source).map(([key, text]) => [key, placeholdersOf(text)]))
  for (const [key, text] of messagesOf(messages)) {
    expect([key, placeholdersOf(text)]).toEqual([key, korean.get(key)])
  }
})

const korean: [string, object][] = [
  ['ko', ko],
  ['ko for writers', writeKo],
]

test.each([...korean, ...others.map(([name, messages]) => [name, messages] as const)])(
  '%s says nothing empty, and nothing that only the code calls by its name',
  (_locale, messages) => {
    for (const [key, text] of messagesOf(messages)) {
      expect(text.trim(), key).not.toBe('')
      expect(text, key).not.toMatch(/\b(?:wizard|signature|facet|verdict|locale|deflection)\b/i)
    }
  },
)

test.each(korean)('%s puts no particle after a value', (_name, messages) => {
  for (const [key, text] of messagesOf(messages)) {
    expect(text, key).not.toMatch(/\}\}(?:은|는|이|가|을|를|와|과|로|으로)(?:\s|$)/)
    expect(text, key).not.toMatch(/[은이을](?:\(|\/)[는가를]/)
  }
})
