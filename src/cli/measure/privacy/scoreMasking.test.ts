import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countChanged, type Planted, readPlanted, scorePlanted } from './scoreMasking.ts'

const planted = (kind: string, text: string, values: string[]): Planted => ({
  id: text,
  kind,
  class: 'secret',
  text,
  planted: values,
})

const hideDigits = (text: string) => text.replace(/\d+/g, '#')

test('a kind is safe where every value of it is hidden in every text', () => {
  const all = [
    planted('number', 'pin 1234', ['1234']),
    planted('word', 'pin 1234 and sesame', ['1234', 'sesame']),
    planted('word', 'pin 99', ['99']),
  ]
  expect(scorePlanted('secret', all, hideDigits)).toEqual({
    name: 'secret',
    kinds: 2,
    safeKinds: 1,
    texts: 3,
    safeTexts: 2,
    values: 4,
    hidden: 3,
  })
})

test('a text with nothing to hide counts where it is changed', () => {
  expect(countChanged([{ text: 'version 2' }, { text: 'fine' }], hideDigits)).toBe(1)
})

test('an empty set is refused', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'measure-')), 'planted.jsonl')
  writeFileSync(file, '\n')
  expect(() => readPlanted(file)).toThrow('is no labelled line')
})
