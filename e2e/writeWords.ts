import en from '../src/app/messages/write/en.json' with { type: 'json' }
import ja from '../src/app/messages/write/ja.json' with { type: 'json' }
import ko from '../src/app/messages/write/ko.json' with { type: 'json' }
import type { Locale } from '../src/model/locale.ts'
import { type Words, wordsIn } from './words.ts'

/** The words of the page for writers in a language, by their keys. */
export function writeWordsOf(locale: Locale): Words {
  return wordsIn(locale, { ko, ja, en }[locale])
}
