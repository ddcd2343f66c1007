import { isLocale, type Locale } from '../../model/locale.ts'

const key = 'unstuck.locale'

/** The language that the person chose last time on this device; undefined where there is none or storage is blocked. */
export function rememberedLocale(): Locale | undefined {
  try {
    const value = localStorage.getItem(key)
    return isLocale(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Keeps a chosen language for the next visit, where the browser allows it. */
export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(key, locale)
  } catch {
    // Without storage the choice lasts as long as the address does.
  }
}

/** The first of the browser's languages that the site speaks. */
export function browserLocale(languages: readonly string[]): Locale | undefined {
  return languages.map((tag) => tag.split('-')[0]?.toLowerCase()).find(isLocale)
}
