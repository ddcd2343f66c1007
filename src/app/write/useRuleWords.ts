import { useEffect, useState } from 'react'
import type { Locale } from '../../model/locale.ts'
import { useLocale } from '../i18n/useWords.ts'

/** What each rule finds, in a sentence. The compiler's own messages are in English. */
type RuleWords = Readonly<Record<string, string>>

const load: Readonly<Partial<Record<Locale, () => Promise<RuleWords>>>> = {
  ko: async () => (await import('../messages/rules/ko.json')).default,
  ja: async () => (await import('../messages/rules/ja.json')).default,
}

/** The words of the rules in the page's language; undefined in English, and until they are there. */
export function useRuleWords(): RuleWords | undefined {
  const locale = useLocale()
  const [words, setWords] = useState<{ readonly locale: Locale; readonly of: RuleWords }>()
  useEffect(() => {
    let isCurrent = true
    load[locale]?.().then(
      (of) => {
        if (isCurrent) setWords({ locale, of })
      },
      () => {
        // Without them the messages still stand there in English.
      },
    )
    return () => {
      isCurrent = false
    }
  }, [locale])
  return words?.locale === locale ? words.of : undefined
}
