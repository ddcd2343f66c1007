import { isLocale, type Locale } from '../model/locale.ts'

/** The few words that stand outside the frame: on the button, and on the one that closes its panel. */
export const words: Readonly<Record<Locale, readonly [open: string, close: string]>> = {
  ko: ['오류 해결', '닫기'],
  ja: ['エラーを解決', '閉じる'],
  en: ['Fix an error', 'Close'],
}

/** The language that an element is in, by the nearest `lang`; English where it is none of ours. */
export function localeOf(element: Element): Locale {
  const root = element.getRootNode()
  const near = element.closest('[lang]') ?? (root instanceof ShadowRoot ? root.host : null)
  const lang = near?.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang
  const short = lang.slice(0, 2).toLowerCase()
  return isLocale(short) ? short : 'en'
}
