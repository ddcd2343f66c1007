import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { isLocale, type Locale } from '../../model/locale.ts'

/** The language of the page, from its address. */
export function useLocale(): Locale {
  const { locale } = useParams()
  return isLocale(locale) ? locale : 'en'
}

/** The words of the page's language, and that language. */
export function useWords(): { readonly t: TFunction; readonly locale: Locale } {
  const locale = useLocale()
  const { t } = useTranslation('translation', { lng: locale })
  return { t, locale }
}
