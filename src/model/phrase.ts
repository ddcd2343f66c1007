import type { Locale } from './locale.ts'

/** A text that is written in every language. */
export type Texts = Readonly<Record<Locale, string>>

/** What fills a placeholder: text that is the same in every language, another phrase, or several, listed as each language lists. */
export type Value = string | number | Phrase | readonly Value[]

/** A sentence for a person, as data: its words in every language, and what fills their placeholders, written `{{name}}`. */
export interface Phrase {
  readonly words: Texts
  readonly values: Readonly<Record<string, Value>>
}

/** The names of the placeholders in a text. */
type NamesIn<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never

type Values<Words extends Texts> = [NamesIn<Words[Locale]>] extends [never]
  ? []
  : [values: Readonly<Record<NamesIn<Words[Locale]>, Value>>]

/** The phrase of these words. The compiler of TypeScript asks for the value of each placeholder in any of the languages. */
export function say<const Words extends Texts>(words: Words, ...[values]: Values<Words>): Phrase {
  return { words, values: values ?? {} }
}

const betweenTwo: Texts = { ko: ', ', ja: '、', en: ' and ' }

function valueIn(value: Value, locale: Locale): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return 'words' in value
    ? tell(value, locale)
    : value.map((one) => valueIn(one, locale)).join(betweenTwo[locale])
}

/** A phrase in one language. What a value holds is never read as a placeholder. */
export function tell({ words, values }: Phrase, locale: Locale): string {
  return words[locale].replace(/\{\{(\w+)\}\}/g, (slot, name: string) => {
    const value = values[name]
    return value === undefined ? slot : valueIn(value, locale)
  })
}
