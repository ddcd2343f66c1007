import { isLocale, type Locale } from '../../model/locale.ts'

/**
 * The language to answer in where none was asked for: the environment's where it is one of ours and not English,
 * which machines speak whose owners do not; else that of the script in the paste; else English.
 */
export function guessLocale(paste: string, environment: string): Locale {
  const language = environment.slice(0, 2).toLowerCase()
  if (isLocale(language) && language !== 'en') return language
  if (/[\u3041-\u30FF]/.test(paste)) return 'ja'
  return /[\uAC00-\uD7A3\u1100-\u11FF\u3131-\u318E]/.test(paste) ? 'ko' : 'en'
}
