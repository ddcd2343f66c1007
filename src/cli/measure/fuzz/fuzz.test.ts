import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFolder } from '../../readFolder.ts'
import { drawDocuments } from './drawDocuments.ts'
import { legacyEncoder } from './legacyEncoder.ts'
import { tryDocument } from './tryDocument.ts'

const content = join(import.meta.dirname, '../../../../content')
const texts = readFolder(content).files.map(({ text }) => text)

test('500 random and mutated documents compile, each twice to the same', {
  timeout: 120_000,
}, () => {
  const kinds = new Set<string>()
  for (const document of drawDocuments(500, 7, texts, 6000)) {
    const { end, milliseconds } = tryDocument(document)
    kinds.add(`${document.kind} ${document.path.split('.').at(-1)}`)
    expect({ path: document.path, end }).toEqual({ path: document.path, end: 'same' })
    expect(milliseconds).toBeLessThan(2000)
  }
  expect([...kinds].sort()).toEqual(
    ['mutated', 'mutated bytes', 'random']
      .flatMap((kind) => ['json', 'md', 'mdx', 'txt', 'yaml'].map((end) => `${kind} ${end}`))
      .sort(),
  )
})

test('the same seed draws the same documents', () => {
  expect([...drawDocuments(30, 3, texts)]).toEqual([...drawDocuments(30, 3, texts)])
})

test.each([
  ['euc-kr', '오류가 발생했습니다'],
  ['shift_jis', 'エラーが発生しました'],
] as const)('writes %s', (encoding, text) => {
  expect(new TextDecoder(encoding).decode(legacyEncoder(encoding)(text))).toBe(text)
})
