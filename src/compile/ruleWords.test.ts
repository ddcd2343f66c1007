import { describe, expect, test } from 'vitest'
import { locales } from '../model/locale.ts'
import type { Texts } from '../model/phrase.ts'
import { compile } from './compile.ts'
import { rules } from './rules.ts'

const tables: Record<string, unknown> = import.meta.glob(
  ['./*Words.ts', './more.ts', './tooLarge.ts', '../cli/*Words.ts', '../wizard/chart/*Words.ts'],
  { eager: true },
)

function isTexts(value: object): value is Texts {
  return Object.keys(value).length > 0 && locales.every((locale) => Object.hasOwn(value, locale))
}

/** Every text in all languages below a value, by the names that lead to it. */
function textsIn(value: unknown, path: string): readonly (readonly [string, Texts])[] {
  if (typeof value !== 'object' || value === null) return []
  if (isTexts(value)) return [[path, value]]
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${path}.${name}`))
}

const said = [
  ...rules.flatMap(({ id, why, words }) => [...textsIn(why, `${id}.why`), ...textsIn(words, id)]),
  ...Object.entries(tables).flatMap(([path, table]) => textsIn({ ...Object(table) }, path)),
]
const placeholdersIn = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort()

test('the tables are found', () => {
  expect(said.length).toBeGreaterThan(200)
  for (const { id, words } of rules) expect(Object.keys(words), id).not.toEqual([])
})

describe.each(locales)('in %s', (locale) => {
  test('every text is there, and fills the same places as in English', () => {
    for (const [path, texts] of said) {
      expect(texts[locale].trim(), path).not.toBe('')
      expect([path, placeholdersIn(texts[locale])]).toEqual([path, placeholdersIn(texts.en)])
    }
  })

  test('code spans are closed, and what every language writes alike is written alike', () => {
    for (const [path, texts] of said)
      expect(texts[locale].split('`').length % 2, `${path}: ${texts[locale]}`).toBe(1)
  })
})

test('a message is left open for what follows it, a help is a sentence', () => {
  for (const { id, why } of rules)
    for (const locale of locales) expect(why[locale], id).toMatch(/[.。]$/)
  for (const { id, bad } of rules)
    for (const locale of locales) {
      const found = compile(bad.files, { locale }).diagnostics.find(({ rule }) => rule === id)
      expect(found?.message, id).not.toMatch(/[.。]$|\{\{/)
      expect(found?.help, id).toMatch(/[.。]$/)
      expect(found?.help, id).not.toMatch(/\{\{/)
    }
})

test('Korean and Japanese are written in their own script, and Korean speaks politely', () => {
  for (const { id, bad, why } of rules) {
    const [ko] = compile(bad.files, { locale: 'ko' }).diagnostics.filter(({ rule }) => rule === id)
    const [ja] = compile(bad.files, { locale: 'ja' }).diagnostics.filter(({ rule }) => rule === id)
    expect(ko?.help, id).toMatch(/[가-힣]/)
    expect(ja?.help, id).toMatch(/[ぁ-ん]/)
    expect(why.ko, id).toMatch(/요\.$/)
    expect(why.ja, id).toMatch(/(?:ます|です|ません|でした|ました)。$/)
  }
})

/** The names of languages end alike, so that what follows them fits each. */
const fits = new Set(['language', 'languages', 'own'])
const particle =
  /\{\{(\w+)\}\}`?(?:은|는|이|가|을|를|와|과|로|으로|이나|나|라고|라는|이라|예요|이에요)(?![가-힣])/g

test('no Korean particle follows a value, whose last sound nobody knows', () => {
  for (const [path, { ko }] of said) {
    const found = [...ko.matchAll(particle)].filter(([, name = '']) => !fits.has(name))
    expect([path, found.map(([text]) => text)]).toEqual([path, []])
  }
})
