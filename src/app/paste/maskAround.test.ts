import { expect, test } from 'vitest'
import { maskAround } from './maskAround.ts'

const filler = 'INFO request handled\n'.repeat(20_000)

test('masks what stands around the places, at its place in all of the text', () => {
  const secret = 'password=hunter2-hunter2'
  const text = `${secret}\n${filler}${secret}\nERROR LOST_PARCEL\n${filler}`
  const at = text.indexOf('LOST_PARCEL')
  const { spans } = maskAround(text, [{ start: at, end: at + 11 }])
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    'hunter2-hunter2',
    'hunter2-hunter2',
  ])
  expect(new Set(spans.map(({ number }) => number)).size).toBe(1)
})

test('shows nothing of the text beyond', () => {
  const text = `${filler}password=hunter2-hunter2\n${filler}`
  expect(maskAround(text, []).text).not.toContain('hunter2')
  expect(maskAround(text, []).text.length).toBeLessThan(70_000)
})
