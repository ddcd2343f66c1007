import { useWords } from '../i18n/useWords.ts'
import type { GuideFacts } from '../library/shelf.ts'
import { isSafe } from '../text/Marked.tsx'

/** Where a guide comes from and as of when; with a source elsewhere it is an example and says so. */
export function GuideNote({ guide }: { readonly guide: GuideFacts }) {
  const { t, locale } = useWords()
  const date = guide.updated === undefined ? Number.NaN : Date.parse(guide.updated)
  return (
    <div className="guide-note">
      <p lang={guide.locale}>{t('entry.guide', { title: guide.title })}</p>
      <p>
        {guide.source !== undefined && <>{t('entry.unofficial')} </>}
        {guide.source !== undefined && isSafe(guide.source) && (
          <a href={guide.source} rel="noreferrer">
            {t('entry.source')}
          </a>
        )}
        {!Number.isNaN(date) && (
          <span className="guide-date">
            {' '}
            {t('entry.updated', {
              date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
                date,
              ),
            })}
          </span>
        )}
      </p>
    </div>
  )
}
