import { expect, test } from 'vitest'
import { entriesByLanguage } from './entriesByLanguage.ts'

const guide = (file: string, locale: 'ko' | 'ja' | 'en') => ({
  file,
  locale,
  product: 'parcels',
  guide: 'parcels',
})
const entry = (file: string, id: string) => ({
  file,
  id,
  label: id,
  line: 1,
  lang: 'en' as const,
  causes: 0,
  checks: 0,
})

test('counts the errors of each language, of one without any too', () => {
  const guides = [guide('a.en.md', 'en'), guide('a.ko.md', 'ko'), guide('a.ja.md', 'ja')]
  const entries = [entry('a.en.md', 'x'), entry('a.en.md', 'y'), entry('a.ko.md', 'x')]
  expect(entriesByLanguage({ guides, entries })).toEqual([
    ['ko', 1],
    ['ja', 0],
    ['en', 2],
  ])
})

test('counts nothing where nothing was read', () => {
  expect(entriesByLanguage(null)).toEqual([])
})
