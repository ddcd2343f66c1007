import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SourceFile } from '../model/sourceFile.ts'
import { compile } from './compile.ts'
import { newCache } from './compileCache.ts'

const entry = (name: string, text: string) => `## The call fails with \`${name}\`

- ${text}
    - Check the shelf.
    - If it comes from the Count API, check the row.
`

const files: readonly SourceFile[] = [
  {
    path: 'shop/rows.en.md',
    text: `# Errors\n\n${entry('ROW_FULL', 'The row is full.')}\n${entry('ROW_LOST', 'The row is gone.')}\n${entry('ROW_SHUT', 'The row is shut.')}`,
  },
  {
    path: 'shop/rows.ko.md',
    text: '# 오류\n\n## 호출이 실패하고 `ROW_FULL` 오류가 납니다\n\n- 칸이 찼습니다.\n    - 선반을 확인하십시오.\n    - 집계 API에서 발생했다면, 칸을 확인하십시오.\n',
  },
  {
    path: 'shop/codes.en.md',
    text: '# Codes\n\n| Code | Message | Cause |\n|---|---|---|\n| 41001 | Shelf gone | It was moved. |\n| 41002 | Shelf bent | It was hit. |\n',
  },
  { path: 'shop/product.yaml', text: 'name: { ko: 가게, en: Shop }\nsource: ko\n' },
]

const piece = fc.constantFrom(
  'x',
  '오',
  'キー',
  '\n',
  '\n\n',
  '## `NEW_ONE`\n',
  '# ',
  '```',
  '<!-- ',
  '-->',
  '| ',
  '    - ',
  '`',
  ' API',
  '---\n',
  '===\n',
  '<table>',
  '',
)

interface Edit {
  readonly file: number
  readonly at: number
  readonly taken: number
  readonly put: string
}

/** One edit: in which file, where (a share of its length), how much is taken away, what is put there. */
const edit: fc.Arbitrary<Edit> = fc.record({
  file: fc.nat({ max: files.length - 1 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  taken: fc.nat({ max: 30 }),
  put: piece,
})

function applied(to: readonly SourceFile[], { file, at, taken, put }: Edit) {
  return to.map((one, index) => {
    if (index !== file) return one
    const place = Math.floor(at * one.text.length)
    return { ...one, text: one.text.slice(0, place) + put + one.text.slice(place + taken) }
  })
}

describe('the cache', () => {
  test('changes nothing, whatever is edited', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const cache = newCache()
        let now = files
        compile(now, { cache })
        for (const one of edits) {
          now = applied(now, one)
          expect(compile(now, { cache })).toEqual(compile(now))
        }
      }),
      { numRuns: 150, seed: 20261121 },
    )
  }, 60_000)

  test('changes nothing where files come and go', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray([...files]), { maxLength: 5 }), (states) => {
        const cache = newCache()
        for (const state of states) expect(compile(state, { cache })).toEqual(compile(state))
      }),
      { numRuns: 40, seed: 20261121 },
    )
  }, 60_000)

  test('reads a section again only where it has changed', () => {
    const cache = newCache()
    const guides = (text: string) => compile([{ path: 'shop/en.md', text }], { cache }).guides
    const text = `# Errors\n\n${entry('ROW_FULL', 'It is full.')}\n${entry('ROW_LOST', 'It is gone.')}`
    const [before] = guides(text)
    const [after] = guides(text.replace('It is gone', 'It is lost'))
    expect(after?.entries[0]).toBe(before?.entries[0])
    expect(after?.entries[1]).not.toEqual(before?.entries[1])
  })

  test('holds nothing of what is not there any more', () => {
    const cache = newCache()
    compile(files, { cache })
    compile(files.slice(0, 1), { cache })
    expect([...cache.files.keys()]).toEqual(['shop/rows.en.md'])
    const text = '# Errors\n'
    compile([{ path: 'shop/rows.en.md', text }], { cache })
    expect(cache.files.get('shop/rows.en.md')?.sections.sections.size).toBe(1)
  })
})
