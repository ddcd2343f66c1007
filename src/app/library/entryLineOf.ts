import type { Locale } from '../../model/locale.ts'
import { hasLiteralLabel } from './hasLiteralLabel.ts'
import { initialOf } from './initialOf.ts'
import type { EntryLine } from './library.ts'
import type { ShelvedEntry } from './shelf.ts'

/** An entry as lists of a page in `locale` name it. */
export function entryLineOf(entry: ShelvedEntry, locale: Locale): EntryLine {
  const { id, label, title, lang, signatures, reading } = entry
  return {
    id,
    label,
    isLiteral: hasLiteralLabel(entry),
    title,
    lang,
    initial: initialOf(locale === 'ja' ? (reading ?? label) : label),
    statuses: signatures.flatMap(({ kind, value }) => (kind === 'status' ? [value] : [])),
    ...(reading === undefined ? {} : { reading }),
  }
}
