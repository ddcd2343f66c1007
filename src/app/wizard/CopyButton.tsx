import { useId, useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { announce } from '../live/announcements.ts'

interface CopyButtonProps {
  /** What is copied; what must be loaded for it comes later. */
  readonly text: () => string | Promise<string>
  readonly label: string
  /** Beside one that matters more. */
  readonly isQuiet?: boolean
  readonly isSmall?: boolean
}

/** Copies a text; where the clipboard is refused, shows it selected, to be copied by hand. */
export function CopyButton({ text, label, isQuiet = false, isSmall = false }: CopyButtonProps) {
  const { t } = useWords()
  const id = useId()
  const [isCopied, setCopied] = useState(false)
  const [refused, setRefused] = useState<string>()

  const copy = async () => {
    const wanted = await text()
    try {
      await navigator.clipboard.writeText(wanted)
      setCopied(true)
      announce(t('entry.copied'))
    } catch {
      setRefused(wanted)
      announce(t('entry.copyFailed'))
    }
  }

  return (
    <div className="copy">
      <button
        type="button"
        className={`button${isQuiet ? ' quiet' : ''}${isSmall ? ' small' : ''}`}
        // What could not be loaded without a network is loaded at the next press.
        onClick={() => void copy().catch(() => {})}
      >
        {isCopied ? t('entry.copied') : label}
      </button>
      {refused !== undefined && (
        <>
          <label htmlFor={id}>{t('entry.copyFailed')}</label>
          <textarea
            id={id}
            readOnly
            rows={6}
            value={refused}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      )}
    </div>
  )
}
