import type { Entry } from '../../model/entry.ts'

/** The title of an entry without the entry's name before it; empty where the name is all of it. */
export function titleWords({ title, label }: Pick<Entry, 'title' | 'label'>): string {
  return title.startsWith(label) ? title.slice(label.length).replace(/^\s*[:：–—-]?\s*/, '') : title
}
