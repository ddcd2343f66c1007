import { useId, useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { announce } from '../live/announcements.ts'

interface CopyButtonProps {
  readonly text: () => string
  readonly label: string
  /** Beside one that matters more. */
  readonly isQuiet?: boolean
}

/** Copies a text; where the clipboard is refused, shows it selected, to be copied by hand. */
export function CopyButton({ text, label, isQuiet = false }: CopyButtonProps) {
  const { t } = useWords()
  const id = useId()
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setState('copied')
      announce(t('entry.copied'))
    } catch {
      setState('refused')
      announce(t('entry.copyFailed'))
    }
  }

  return (
    <div className="copy">
      <button
        type="button"
        className={isQuiet ? 'button quiet' : 'button'}
        onClick={() => void copy()}
      >
        {state === 'copied' ? t('entry.copied') : label}
      </button>
      {state === 'refused' && (
        <>
          <label htmlFor={id}>{t('entry.copyFailed')}</label>
          <textarea
            id={id}
            readOnly
            rows={6}
            defaultValue={text()}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      )}
    </div>
  )
}
