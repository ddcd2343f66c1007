import { describe, expect, test, vi } from 'vitest'
import { allKinds } from './allKinds.ts'
import { harmlessTokens, makeRandom } from './harmlessTokens.ts'
import { mask } from './mask.ts'
import { readExample } from './readExample.ts'
import { type Marked, wrappers } from './wrappers.ts'

vi.setConfig({ testTimeout: 60_000 })

const examples = allKinds.flatMap((kind) =>
  kind.good.map((example) => ({ kind, ...readExample(example) })),
)

/** What of the values of a text no span covers, but for what is invisible or a line's beginning. */
function leftOf({ text, spans }: Marked): string {
  const found = mask(text).spans
  let left = ''
  for (const { start, end } of spans)
    for (let i = start; i < end; i++)
      if (!found.some((span) => span.start <= i && i < span.end)) left += text[i]
  return left.replace(/[\u200b\s>=]/g, '')
}

describe('every kind is found', () => {
  test.each(Object.entries(wrappers))('%s', (_name, wrap) => {
    expect(
      examples.map(wrap).flatMap((marked) => (leftOf(marked) === '' ? [] : [marked.text])),
    ).toEqual([])
  })
})

/** Kinds that only their own digits or letters tell apart: a break inside them shows no sign of one. */
const unmarked =
  /^(?:basic-credentials|kr-resident-number|jp-my-number|card-number|jp-driver-license|imei|email|ipv6|mac-address)$/

describe('a value that a line break cuts is found whole', () => {
  test.each(['\n', '\r\n', '\n    ', '=\n', '\n> '])('by %j', (broken) => {
    const failures = examples
      .filter(({ kind }) => !unmarked.test(kind.id))
      .flatMap(({ text, spans }) => spans.map((span) => ({ text, ...span })))
      .filter(({ text, start, end }) => end - start >= 12 && !/\s/.test(text.slice(start, end)))
      .flatMap(({ text, start, end }) =>
        [0.25, 0.5, 0.75].map((share) => {
          const cut = start + Math.floor((end - start) * share)
          return {
            text: text.slice(0, cut) + broken + text.slice(cut),
            spans: [{ start, end: end + broken.length }],
          }
        }),
      )
      .filter((marked) => leftOf(marked) !== '')
    expect(failures.map(({ text }) => text)).toEqual([])
  })
})

describe('what nobody needs to hide is left alone', () => {
  const random = makeRandom(20_260_115)
  const tokens = Object.entries(harmlessTokens).flatMap(([name, make]) =>
    Array.from({ length: 40 }, () => ({ name, text: make(random) })),
  )

  test('in at least 99 of 100 tokens of logs and traces, of more than 2,000', () => {
    const alarms = tokens.filter(({ text }) => mask(text).spans.length > 0)
    expect(tokens.length).toBeGreaterThan(2000)
    expect(alarms.length / tokens.length, JSON.stringify(alarms.slice(0, 10))).toBeLessThan(0.01)
  })

  test('and in a log line as well', () => {
    const alarms = tokens
      .map(
        ({ text }) =>
          `2026-01-15 10:22:31.123 ERROR 1 --- [main] c.e.App : failed at ${text} after 3 tries`,
      )
      .filter((text) => mask(text).spans.length > 0)
    expect(alarms.length / tokens.length, JSON.stringify(alarms.slice(0, 10))).toBeLessThan(0.01)
  })
})
