import type { Locale } from '../../model/locale.ts'
import { useWords } from '../i18n/useWords.ts'
import { writtenText } from './draft.ts'
import { startTwin } from './drafting.ts'
import { pathInLanguage } from './pathInLanguage.ts'
import { useWriteWords } from './useWriteWords.ts'
import { currentDraft, useWrite } from './writeStore.ts'

interface StartLanguageProps {
  readonly written: readonly Locale[]
  readonly missing: readonly Locale[]
}

/** Begins the guide in a language that it lacks, with a copy to write over. */
export function StartLanguage({ written, missing }: StartLanguageProps) {
  const { t } = useWords()
  const { w } = useWriteWords()
  const draft = currentDraft(useWrite())
  const [from] = written
  if (draft === undefined || from === undefined || missing.length === 0) return null
  return (
    <div className="start-language">
      {missing.map((locale) => {
        const path = pathInLanguage(draft.path, locale)
        return (
          <button
            key={locale}
            type="button"
            className="button quiet small"
            onClick={() => startTwin(path, writtenText(draft))}
          >
            {w('languages.start', { language: t(`language.${locale}`) })}
          </button>
        )
      })}
      <p>{w('languages.startHelp')}</p>
    </div>
  )
}
