import { expect, test } from 'vitest'
import { inEveryLanguage, languageOf, locales, wordsIn } from './locale.ts'

test.each([
  [{ ko: '창고', ja: '倉庫', en: 'depot' }, 'ja', '倉庫', 'ja'],
  [{ ko: '창고', en: 'depot' }, 'ja', 'depot', 'en'],
  [{ ko: '창고', ja: '倉庫' }, 'en', '창고', 'ko'],
  [{}, 'ja', '', 'ja'],
] as const)('%j in %s are the words %j, which are in %s', (words, locale, text, language) => {
  expect(wordsIn(words, locale)).toBe(text)
  expect(languageOf(words, locale)).toBe(language)
})

test('one text may stand in every language', () => {
  for (const locale of locales) expect(wordsIn(inEveryLanguage('4001'), locale)).toBe('4001')
})
