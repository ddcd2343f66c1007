import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { locales } from '../../model/locale.ts'
import { browserLocale, rememberedLocale } from '../i18n/rememberedLocale.ts'
import { pathOf } from '../library/addresses.ts'

/** A link to an error in the reader's own language: the one chosen before, else the browser's; three links without script. */
export function GoScreen() {
  const { product, entry } = useParams()
  const { i18n } = useTranslation()
  const navigate = useNavigate()

  useEffect(() => {
    const locale = rememberedLocale() ?? browserLocale(navigator.languages) ?? 'en'
    void navigate(pathOf(locale, product, entry) + location.search, { replace: true })
  }, [navigate, product, entry])

  return (
    <main className="start" id="main">
      <h1 className="unseen" translate="no">
        {entry}
      </h1>
      <ul className="doors">
        {locales.map((locale) => (
          <li key={locale} className="door" lang={locale}>
            <Link to={pathOf(locale, product, entry)} hrefLang={locale}>
              <span className="door-name">{i18n.getFixedT(locale)('name')}</span>
              <code className="door-lead" translate="no">
                {entry}
              </code>
            </Link>
          </li>
        ))}
      </ul>
    </main>
  )
}
