import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFolder } from './readFolder.ts'
import { scratchFolder } from './scratchFolder.ts'

const scratch = scratchFolder()
const { write } = scratch

const paths = () => readFolder(scratch.path).files.map(({ path }) => path)
const rules = () => readFolder(scratch.path).findings.map(({ rule, file }) => `${rule} ${file}`)

test('reads guides, products and catalogues, sorted, and leaves other files out', () => {
  write('b/product.yaml', 'name: x')
  write('b/guide.ko.md', '# 오류')
  write('a/list.json', '{}')
  write('a/picture.png', new Uint8Array([0, 1]))
  write('node_modules/x/readme.md', '# no')
  write('.git/description.md', '# no')
  expect(paths()).toEqual(['a/list.json', 'b/guide.ko.md', 'b/product.yaml'])
  expect(rules()).toEqual([])
})

test('an empty folder is read', () => {
  expect(readFolder(scratch.path)).toEqual({ files: [], findings: [] })
})

test('a folder that is none is our caller’s fault', () => {
  write('file.md', '')
  expect(() => readFolder(join(scratch.path, 'missing'))).toThrow('ENOENT')
  expect(() => readFolder(join(scratch.path, 'file.md'))).toThrow('is no folder')
})

test('names are composed, whatever the disk says', () => {
  write('가이드.md'.normalize('NFD'), '# 오류')
  expect(paths()).toEqual(['가이드.md'.normalize('NFC')])
})

test('a loop of links ends, and is reported', () => {
  write('ko/guide.md', '# 오류')
  symlinkSync(scratch.path, join(scratch.path, 'ko/again'))
  symlinkSync(join(scratch.path, 'here'), join(scratch.path, 'here'))
  expect(paths()).toEqual(['ko/guide.md'])
  expect(rules()).toContain('repeated-folder ko/again')
})

test('a link to a file is read, and one that leads nowhere is reported', () => {
  write('real.md', '# Error')
  symlinkSync(join(scratch.path, 'real.md'), join(scratch.path, 'also.md'))
  symlinkSync(join(scratch.path, 'gone.md'), join(scratch.path, 'broken.md'))
  expect(paths()).toEqual(['also.md', 'real.md'])
  expect(rules()).toEqual(['unreadable-file broken.md'])
})

test('a file that is no text, or too large, is reported and the others are read', () => {
  write('binary.md', new Uint8Array([0x89, 0x50, 0, 1, 2]))
  write('large.md', 'x'.repeat(5 * 1024 * 1024 + 1))
  write('good.md', '# Error')
  expect(paths()).toEqual(['good.md'])
  expect(rules()).toEqual(['binary-file binary.md', 'file-too-large large.md'])
})

test.each([
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x41], 'A'],
  ['UTF-16', [0xff, 0xfe, 0x00, 0xac], '가'],
  ['CP949', [0xbf, 0xc0, 0xb7, 0xf9], '오류'],
  ['Shift_JIS', [0x83, 0x47, 0x83, 0x89, 0x81, 0x5b, 0x82, 0xcc], 'エラーの'],
])('%s is read', (_name, bytes, text) => {
  write('guide.md', new Uint8Array(bytes))
  expect(readFolder(scratch.path).files).toEqual([{ path: 'guide.md', text }])
})
