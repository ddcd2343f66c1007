import { hasLiteralLabel } from '../app/library/hasLiteralLabel.ts'
import type { EntryLine } from '../app/library/library.ts'
import type { ShelvedEntry } from '../app/library/shelf.ts'
import type { Locale } from '../model/locale.ts'
import { initialOf } from './initialOf.ts'

/** An entry as lists of a page in `locale` name it; `place` is where it stands among all entries by their names. */
export function entryLineOf(entry: ShelvedEntry, locale: Locale, place: number): EntryLine {
  const { id, label, title, lang, signatures, reading } = entry
  return {
    id,
    label,
    isLiteral: hasLiteralLabel(entry),
    title,
    lang,
    place,
    initial: initialOf(locale === 'ja' ? (reading ?? label) : label),
    statuses: signatures.flatMap(({ kind, value }) => (kind === 'status' ? [value] : [])),
    ...(reading === undefined ? {} : { reading }),
  }
}
