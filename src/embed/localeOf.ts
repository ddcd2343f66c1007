import { isLocale, type Locale, locales } from '../model/locale.ts'

/** What stands outside the frame from the start: on the button. */
export const words: Readonly<Record<Locale, string>> = {
  ko: '오류 해결',
  ja: 'エラーを解決',
  en: 'Fix an error',
}

/** The language that an element is in, by the nearest `lang` that is one of ours; else English. */
export function localeOf(element: Element): Locale {
  // HTML compares the values of `lang` without regard to case.
  const near = element.closest<HTMLElement>(locales.map((one) => `[lang|=${one}]`).join())
  const root = element.getRootNode()
  const short = near?.lang?.slice(0, 2).toLowerCase()
  return isLocale(short) ? short : root instanceof ShadowRoot ? localeOf(root.host) : 'en'
}
