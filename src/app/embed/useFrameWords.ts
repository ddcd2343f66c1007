import { useTranslation } from 'react-i18next'
import { useLocale } from '../i18n/useWords.ts'

/** The words of the frame alone, in the language of the page. */
export function useFrameWords() {
  return useTranslation('frame', { lng: useLocale() }).t
}
