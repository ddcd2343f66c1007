import { expect, test } from 'vitest'
import { signatureOf } from './literals.ts'
import { toTemplate } from './toTemplate.ts'

test.each([
  ["Shelf '%s' holds %d rows", "Shelf '{1}' holds {2} rows"],
  ["Shelf '%-.128T' is unknown", "Shelf '{1}' is unknown"],
  ["Row '%.64T는 없음", "Row '{1}는 없음"],
  ["Line '%-.80T'에서 %d", "Line '{1}'에서 {2}"],
  ['the file is larger than %dkB', 'the file is larger than {1}kB'],
  ['waited %ld.%03dms for it', 'waited {1}.{2}ms for it'],
  ['waited %d.%03d ms', 'waited {1}.{2} ms'],
  ["stop '%2$*1$s' first", "stop '{1}' first"],
  ['닫을 수 없음: 오류 코드 %lun', '닫을 수 없음: 오류 코드 {1}n'],
  ['unknown weight: "\\%03o"', 'unknown weight: "\\{1}"'],
  ['no %s row in a %strigger', 'no {1} row in a {2}trigger'],
  ['the queue is %.0f%% full', 'the queue is {1}% full'],
  ['%lu개 중 %zu개', '{1}개 중 {2}개'],
  ['no such row `%s`', 'no such row `{1}`'],
])('reads what printf fills: %s', (text, template) => {
  expect(toTemplate(text)).toBe(template)
})

test.each([
  'The disk is 100% full',
  '100%',
  'up to 50%discount',
  '100%-safe and 5%',
  'invalid %TypedArray%.prototype.sort argument',
  "'%character' is not allowed here",
  'implies%$N that it is',
  'set %userprofile% and %localappdata% and %hostname%',
  '%string is no type',
  'see /a%20day',
])('leaves what only looks like it: %s', (text) => {
  expect(toTemplate(text)).toBe(text)
})

test('two signs are one, and no placeholder', () => {
  expect(signatureOf('improper %%TYPE reference', 7)).toEqual({
    kind: 'message',
    value: 'improper %TYPE reference',
    lang: 'en',
    line: 7,
  })
  expect(signatureOf('use %%s for a text', 7)).toMatchObject({
    kind: 'message',
    value: 'use %s for a text',
  })
})

test.each(['%', '%0', '%1$', '%-', '%.1', '%*'])(
  'takes no longer than the text is: %s',
  (piece) => {
    const started = performance.now()
    toTemplate(piece.repeat(200_000))
    expect(performance.now() - started).toBeLessThan(2000)
  },
)
