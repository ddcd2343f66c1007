import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildIndex } from '../../match/buildIndex.ts'
import { match } from '../../match/match.ts'
import { compileFolder } from '../compileFolder.ts'

const content = compileFolder(join(import.meta.dirname, '../../../content'))
if (content.kind === 'fault') throw new Error(content.message)
const index = buildIndex(content)

/** The least processor time of some runs, in milliseconds: the clock would count what others on the machine do. */
const leastTime = (paste: string, runs: number): number =>
  Math.min(
    ...Array.from({ length: runs }, () => {
      const before = process.cpuUsage()
      match(index, paste)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }),
  )

const line = 'ERROR call failed: {"code":"INVALID_API_KEY","message":"no such key"}'

test.each([
  ['one long line', 'x=1;y=[2,3];'],
  ['short lines', 'ok\n'],
  ['one code again and again', 'INVALID_API_KEY '],
  ['near codes', 'INVALID_AIP_KEY\n'],
  ['near twins', 'Invalid Key Version Staus, '],
  ['lone surrogates', '\ud800\n'],
  ['turned text', '\u202eabc '],
  ['words', 'the secret key of the shop is not valid any more\n'],
  [
    'a plain text before one line that is not',
    `${'all is well here, nothing to do '.repeat(30)}\n`,
  ],
  ['Korean', '키 상태가 유효하지 않다고 나와요\n'],
])(
  'finds the code beside %s, and in eight times as many in about eight times the time',
  (_name, piece) => {
    const text = (units: number) => `${piece.repeat(Math.ceil(units / piece.length))}\n${line}`
    const [small, large] = [text(25_000), text(200_000)]
    expect(match(index, large).matches[0]?.entry).toBeDefined()
    const one = leastTime(small, 5)
    const eight = leastTime(large, 2)
    // What is quadratic takes 64 times as long.
    expect(eight / Math.max(1, one)).toBeLessThan(40)
  },
)
