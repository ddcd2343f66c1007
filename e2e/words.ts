import en from '../src/app/messages/en.json' with { type: 'json' }
import ja from '../src/app/messages/ja.json' with { type: 'json' }
import ko from '../src/app/messages/ko.json' with { type: 'json' }
import type { Locale } from '../src/model/locale.ts'

const messages: Readonly<Record<Locale, unknown>> = { ko, ja, en }

/** The words of the app in one language: `words('box.submit')`, with values for what stands in `{{…}}`. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** The words that a person reads in a language, by the keys of the app. Throws where there is no such key. */
export function wordsOf(locale: Locale): Words {
  return wordsIn(locale, messages[locale])
}

/** The words of a file of messages in a language. */
export function wordsIn(locale: Locale, file: unknown): Words {
  return (key, values = {}) => {
    const count = values.count
    const form = typeof count === 'number' ? new Intl.PluralRules(locale).select(count) : 'other'
    const found = [key, `${key}_${form}`, `${key}_other`]
      .map((name) => name.split('.').reduce<unknown>(step, file))
      .find((text) => typeof text === 'string')
    if (typeof found !== 'string') throw new Error(`No words for \`${key}\` in ${locale}`)
    return found.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => String(values[name]))
  }
}

function step(at: unknown, name: string): unknown {
  return typeof at === 'object' && at !== null ? new Map(Object.entries(at)).get(name) : undefined
}
