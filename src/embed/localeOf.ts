import { isLocale, type Locale } from '../model/locale.ts'

/** What stands outside the frame from the start: on the button. */
export const words: Readonly<Record<Locale, string>> = {
  ko: '오류 해결',
  ja: 'エラーを解決',
  en: 'Fix an error',
}

/** The language that an element is in, by the nearest `lang` that is one of ours; else English. */
export function localeOf(element: Element): Locale {
  const near = element.closest('[lang|=ko i],[lang|=ja i],[lang|=en i]')
  const root = element.getRootNode()
  const short = near?.getAttribute('lang')?.slice(0, 2).toLowerCase()
  return isLocale(short) ? short : root instanceof ShadowRoot ? localeOf(root.host) : 'en'
}
