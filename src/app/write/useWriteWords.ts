import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../../model/locale.ts'
import { useLocale } from '../i18n/useWords.ts'

/** The words of the page for writers in the page's language, and that language. */
export function useWriteWords(): { readonly w: TFunction<'write'>; readonly locale: Locale } {
  const locale = useLocale()
  const { t: w } = useTranslation('write', { lng: locale })
  return { w, locale }
}
