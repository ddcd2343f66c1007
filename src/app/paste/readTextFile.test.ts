import { expect, test } from 'vitest'
import { readTextFile } from './readTextFile.ts'

/** A file for tests; jsdom's own cannot be read as bytes. */
const fileOf = (bytes: readonly number[] | string, type = 'text/plain') => {
  const content =
    typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes)
  const blob = new Blob([content], { type })
  blob.arrayBuffer = async () => content.buffer.slice(0)
  return blob
}

test('reads UTF-8, with or without its mark', async () => {
  expect(await readTextFile(fileOf('오류 LOST'))).toEqual({ kind: 'text', text: '오류 LOST' })
  expect(await readTextFile(fileOf([0xef, 0xbb, 0xbf, 0x41]))).toEqual({ kind: 'text', text: 'A' })
})

test('reads older Korean and Japanese encodings and UTF-16', async () => {
  // “오류” in CP949, “エラー” in Shift_JIS, “A” in UTF-16.
  expect(await readTextFile(fileOf([0xbf, 0xc0, 0xb7, 0xf9]))).toEqual({
    kind: 'text',
    text: '오류',
  })
  expect(await readTextFile(fileOf([0x83, 0x47, 0x83, 0x89, 0x81, 0x5b]))).toEqual({
    kind: 'text',
    text: 'エラー',
  })
  expect(await readTextFile(fileOf([0xff, 0xfe, 0x41, 0]))).toEqual({ kind: 'text', text: 'A' })
})

test.each([
  ['image', fileOf([0x89, 0x50], 'image/png')],
  ['binary', fileOf([0x50, 0x4b, 3, 4, 0, 0], 'application/zip')],
  ['binary', fileOf([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 9, 9, 9, 9, 0, 0, 7, 3], '')],
])('says that a file is %s', async (kind, file) => {
  expect(await readTextFile(file)).toEqual({ kind })
})
