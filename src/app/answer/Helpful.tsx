import { useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { announce } from '../live/announcements.ts'

interface HelpfulProps {
  readonly product: string
  readonly entry: string
}

/** Asks whether an error's page helped. The answer is an event of the document and goes nowhere by itself: whoever hosts the page may listen. */
export function Helpful({ product, entry }: HelpfulProps) {
  const { t, locale } = useWords()
  const [isAnswered, setAnswered] = useState(false)
  const tell = (isHelpful: boolean) => {
    setAnswered(true)
    announce(t('helpful.thanks'))
    const detail = { product, entry, locale, helpful: isHelpful }
    document.dispatchEvent(new CustomEvent('unstuck-helpful', { detail, bubbles: true }))
  }
  return (
    <section className="helpful needs-script" aria-label={t('helpful.question')}>
      {isAnswered ? (
        <p>{t('helpful.thanks')}</p>
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
