import { use } from 'react'
import { useWords } from '../i18n/useWords.ts'
import type { GuideFacts } from '../library/shelf.ts'
import { SiteContext } from '../site/siteContext.ts'
import { isSafe } from '../text/Marked.tsx'

interface GuideNoteProps {
  readonly guide: GuideFacts
  /** The line that is shown of it, from 1. */
  readonly line?: number
}

/** Where a guide comes from, as of when, and where to mend it; with a source elsewhere it is an example and says so. */
export function GuideNote({ guide, line = 1 }: GuideNoteProps) {
  const { t, locale } = useWords()
  const { site } = use(SiteContext)
  const date = guide.updated === undefined ? Number.NaN : Date.parse(guide.updated)
  const edit = site.edit
    ?.replace('{file}', () => encodeURI(guide.file))
    .replace('{line}', `${line}`)
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
      {edit !== undefined && isSafe(edit) && (
        <p>
          <a href={edit} rel="noreferrer">
            {t('entry.edit')}
          </a>
        </p>
      )}
    </div>
  )
}
