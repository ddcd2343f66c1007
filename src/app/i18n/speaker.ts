import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Locale } from '../../model/locale.ts'
import { loadMessages } from './messages.ts'

/** An i18next instance without words; `learn` gives it those of a language. */
export function createSpeaker(): i18n {
  const speaker = createInstance()
  void speaker.use(initReactI18next).init({
    resources: {},
    lng: 'en',
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18n: false, bindI18nStore: false },
  })
  return speaker
}

/** Resolves when the words of `locale` are there. */
export async function learn(speaker: i18n, locale: Locale): Promise<void> {
  if (speaker.hasResourceBundle(locale, 'translation')) return
  speaker.addResourceBundle(locale, 'translation', await loadMessages[locale]())
}
