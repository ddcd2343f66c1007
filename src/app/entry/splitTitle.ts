import type { Entry } from '../../model/entry.ts'

/** A title in two parts: what the error is called, and what is said about it; `words` is the whole title where it names no code. */
export interface SplitTitle {
  readonly code?: string
  /** What stands between the two. */
  readonly separator: string
  readonly words: string
}

/** The title of an entry, with the entry's code apart where it begins with it. */
export function splitTitle({ title, label }: Pick<Entry, 'title' | 'label'>): SplitTitle {
  const rest = title.startsWith(label) ? title.slice(label.length) : ''
  const [, separator, words] = /^(\s*[:：–—-]\s*)(.+)$/s.exec(rest) ?? []
  return separator === undefined || words === undefined
    ? { separator: '', words: title }
    : { code: label, separator, words }
}
