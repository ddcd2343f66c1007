import fc from 'fast-check'
import { expect, test } from 'vitest'
import { variants, wrappers } from './corpus/variants.ts'
import { library, sketchIndex } from './fixtures.ts'
import { match } from './match.ts'

const index = sketchIndex(...library)

/** Lines such as logs are full of, in which no error of the library stands. */
const noiseLine = fc.oneof(
  fc.integer({ min: 1, max: 99_999 }).map((n) => `2026-01-02T03:04:05Z INFO worker-${n} handled`),
  fc.integer({ min: 1, max: 999 }).map((n) => `    at run (/srv/app/dist/queue.js:${n}:7)`),
  fc.integer({ min: 1, max: 999 }).map((n) => `\tat com.example.Queue.run(Queue.java:${n})`),
  fc.constantFrom(
    '',
    'GET /v1/parcels HTTP/1.1',
    'host: example.com',
    '10:11:12 DEBUG cache miss',
    '어제부터 그래요',
    'よろしくお願いします',
    'thanks in advance',
  ),
)
const noise = fc.array(noiseLine, { maxLength: 12 }).map((lines) => lines.join('\n'))

const answered = fc.constantFrom(
  '{"code":"WRONG_KEY_SHAPE","message":"no"}',
  'Error: Locked Drawer Handle',
  'ERROR: shelf "blue" does not stand in room 7',
  'Caused by: com.example.PaperJamException: PAPER_JAM',
  '{"resultCode":4011}',
  '오류: 잠긴 서랍입니다.',
)

test('noise lines before or behind turn no answer into another', () => {
  fc.assert(
    fc.property(noise, answered, noise, (before, paste, behind) => {
      const alone = match(index, paste)
      const among = match(index, `${before}\n${paste}\n${behind}`)
      expect(alone.kind).toBe('answer')
      if (among.kind === 'answer') expect(among.matches[0]?.entry).toBe(alone.matches[0]?.entry)
      expect(among.matches.map(({ entry }) => entry)).toContain(alone.matches[0]?.entry)
    }),
    { numRuns: 200 },
  )
})

test('a signature is known in any writing and any surrounding', () => {
  const signature = fc.constantFrom(
    ['Locked Drawer Handle', 'locked-drawer-handle'] as const,
    ['WRONG_KEY_SHAPE', 'wrong-key-shape'] as const,
    ['PAPER_JAM', 'paper-jam'] as const,
  )
  fc.assert(
    fc.property(
      signature,
      fc.constantFrom(...variants),
      fc.constantFrom(...wrappers),
      ([value, entry], variant, wrapper) => {
        fc.pre(!(variant.changesCase && wrapper.isCodeField))
        const { matches } = match(index, wrapper.wrap(variant.write(value)))
        expect(matches[0]?.entry).toBe(entry)
      },
    ),
    { numRuns: 400 },
  )
})

test('a code that a window cut in two is known', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(['WRONG_KEY_SHAPE', 'wrong-key-shape'], ['PAPER_JAM', 'paper-jam']),
      fc.integer({ min: 50, max: 160 }),
      fc.nat(),
      ([code = '', entry], columns, place) => {
        const cut = 1 + (place % (code.length - 1))
        const line = (head: string, fill: string) => head + fill.repeat(columns)
        const before = line('10:11:12 DEBUG ', 'took nothing ').slice(0, 2 * columns + 1)
        const head = line('10:11:13 ', 'moving a crate ').slice(0, columns - cut - 1)
        const log = `${before}\n${head} ${code} was told by the depot`
        const paste = log.replace(new RegExp(`.{${columns}}(?=.)`, 'g'), '$&\n')
        expect(paste).not.toContain(code)
        expect(match(index, paste).matches[0]?.entry).toBe(entry)
      },
    ),
  )
})
