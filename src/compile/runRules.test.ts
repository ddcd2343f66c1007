import { expect, test } from 'vitest'
import type { GuideSource } from './guideSource.ts'
import { readGuide } from './readGuide.ts'
import { runRules } from './runRules.ts'

const source = (text: string): GuideSource =>
  readGuide({ path: 'gate/en.md', text }, { product: 'gate', guide: 'en', locale: 'en' })

const site = (text: string) => {
  const own = source(text)
  return {
    files: [{ path: own.path, text }],
    products: [],
    guides: [
      {
        guide: {
          id: 'en',
          product: 'gate',
          locale: 'en' as const,
          title: '',
          file: own.path,
          contacts: [],
          entries: [],
          notes: [],
        },
        source: own,
      },
    ],
    entries: [],
    trees: [],
    dates: new Map<string, string>(),
  }
}

test.each([
  ['narrow letters before a wide one', `${'a'.repeat(200_000)} \uFF21`],
  ['wide letters without end', '\uFF21'.repeat(200_000)],
  ['characters without ink', '\u200B'.repeat(200_000)],
  ['comments that never end', `\`\`\`json\n{ ${'/* '.repeat(60_000)}\n\`\`\`\n`],
  ['excuses that never end', '<!-- unstuck-ignore x: '.repeat(20_000)],
  ['excuses one under another', '<!-- unstuck-ignore x: y -->\n'.repeat(20_000)],
  ['code spans in one line', '`a` '.repeat(40_000)],
  ['header names without end', `X${'-a'.repeat(100_000)}!`],
  ['underscores without end', `A${'_A'.repeat(100_000)}!`],
  ['braces without end', '{a'.repeat(100_000)],
])('the rules take time in proportion to %s', (_name, text) => {
  const of = site(text)
  const start = performance.now()
  runRules(of)
  expect(performance.now() - start).toBeLessThan(4000)
})

test('a file in which nothing is written is reported, whatever it is called', () => {
  expect(runRules(site('')).map(({ rule, line }) => [rule, line])).toEqual([['unread-guide', 1]])
  expect(runRules(site('\n  \n')).map(({ rule }) => rule)).toEqual(['unread-guide'])
  expect(runRules(site('# Gate\n'))).toEqual([])
})
