import type { Diagnostic, Severity } from './diagnostic.ts'
import type { Locale } from './locale.ts'
import { type Phrase, type Texts, tell } from './phrase.ts'
import type { Place } from './place.ts'
import type { TextEdit } from './textEdit.ts'

/** One thing that is wrong with a guide, in every language at once. */
export interface Finding extends Place {
  readonly rule: string
  readonly severity: Severity
  readonly message: Phrase
  readonly help: Phrase
  /** What else it stands for, such as "and 3 more in this file". */
  readonly more?: readonly Phrase[]
  readonly fix?: readonly TextEdit[]
}

const asides: Texts = { ko: ' ({{all}})', ja: '（{{all}}）', en: ' ({{all}})' }
const between: Texts = { ko: ', ', ja: '、', en: ', ' }

/** What a finding says in one language. */
export function toDiagnostic(
  { message, help, more = [], ...rest }: Finding,
  locale: Locale,
): Diagnostic {
  const all = more.map((phrase) => tell(phrase, locale)).join(between[locale])
  const aside = all === '' ? '' : tell({ words: asides, values: { all } }, locale)
  return { ...rest, message: `${tell(message, locale)}${aside}`, help: tell(help, locale) }
}
