import { isLocale, type Locale } from '../../model/locale.ts'

/** The language that a path inside the site names; undefined where it names none. */
export function localeOfPath(path: string): Locale | undefined {
  return path.split('/').slice(1, 3).find(isLocale)
}
