import { useEffect } from 'react'
import { isRouteErrorResponse, Link, useRouteError } from 'react-router'
import { useWords } from '../i18n/useWords.ts'
import { pathOf } from '../library/addresses.ts'

/** What stands where a page should: it does not exist, or its files cannot be reached. */
export function BrokenScreen() {
  const { t, locale } = useWords()
  const error = useRouteError()
  const isMissing = isRouteErrorResponse(error) && error.status === 404
  const title = t(isMissing ? 'lost.title' : 'lost.brokenTitle')

  useEffect(() => {
    document.title = title
    document.documentElement.lang = locale
  }, [title, locale])

  return (
    <div className="page lost">
      <h1 tabIndex={-1}>{title}</h1>
      <p className="lead">{t(isMissing ? 'lost.help' : 'lost.brokenHelp')}</p>
      <p className="actions">
        {!isMissing && (
          <button type="button" className="button" onClick={() => location.reload()}>
            {t('lost.reload')}
          </button>
        )}
        <Link className={isMissing ? 'button' : 'button quiet'} to={pathOf(locale)}>
          {t('lost.home')}
        </Link>
      </p>
    </div>
  )
}
