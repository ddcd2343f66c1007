import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Locale } from '../../model/locale.ts'
import { loadMessages, type Messages } from './messages.ts'

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

/** Resolves when the words of `locale` are there: those of every page, or those of one `part`. */
export async function learn(
  speaker: i18n,
  locale: Locale,
  part: keyof Messages = 'translation',
): Promise<void> {
  if (speaker.hasResourceBundle(locale, part)) return
  speaker.addResourceBundle(locale, part, await loadMessages[part][locale]())
}
