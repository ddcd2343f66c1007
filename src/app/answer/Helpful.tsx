import { useEffect, useRef, useState } from 'react'
import { useWords } from '../i18n/useWords.ts'

interface HelpfulProps {
  readonly product: string
  readonly entry: string
}

/** Asks whether an error's page helped. The answer is an event of the document and goes nowhere by itself: whoever hosts the page may listen. */
export function Helpful({ product, entry }: HelpfulProps) {
  const { t, locale } = useWords()
  const [isHelpful, setHelpful] = useState<boolean>()
  const thanks = useRef<HTMLParagraphElement>(null)
  const tell = (helpful: boolean) => {
    setHelpful(helpful)
    const detail = { product, entry, locale, helpful }
    document.dispatchEvent(new CustomEvent('unstuck-helpful', { detail, bubbles: true }))
  }

  // The pressed button is gone, and the focus with it.
  useEffect(() => {
    if (isHelpful !== undefined) thanks.current?.focus()
  }, [isHelpful])

  return (
    <section className="helpful needs-script" aria-label={t('helpful.question')}>
      {isHelpful !== undefined ? (
        <p ref={thanks} tabIndex={-1}>
          {t('helpful.thanks')} {!isHelpful && <a href="#support">{t('nav.support')}</a>}
        </p>
      ) : (
        <>
          <p>{t('helpful.question')}</p>
          <button type="button" className="button quiet small" onClick={() => tell(true)}>
            {t('helpful.yes')}
          </button>
          <button type="button" className="button quiet small" onClick={() => tell(false)}>
            {t('helpful.no')}
          </button>
        </>
      )}
    </section>
  )
}
