import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, useNavigate, useParams } from 'react-router'
import type { Locale } from '../../model/locale.ts'
import { browserLocale, rememberedLocale } from '../i18n/rememberedLocale.ts'
import { Logo } from '../layout/Logo.tsx'
import { pathOf } from '../library/addresses.ts'

/** An error as one language calls it. */
export interface NamedEntry {
  readonly locale: Locale
  readonly product: string
  readonly title: string
  /** The language that the title is really written in. */
  readonly lang: Locale
}

/** A link to an error in the reader's own language: the one chosen before, else the browser's; three links without script. */
export function GoScreen() {
  const { product, entry } = useParams()
  const named = useLoaderData<readonly NamedEntry[]>()
  const { i18n } = useTranslation()
  const navigate = useNavigate()
  const label = named.map(({ product: name }) => name)[0]

  useEffect(() => {
    const locale = rememberedLocale() ?? browserLocale(navigator.languages) ?? 'en'
    void navigate(pathOf(locale, product, entry) + location.search, { replace: true })
  }, [navigate, product, entry])

  return (
    <main className="start" id="main">
      <h1 className="brand start-brand">
        <Logo />
        {label}
      </h1>
      <ul className="doors">
        {named.map(({ locale, title, lang }) => (
          <li key={locale} className="door" lang={locale}>
            <Link to={pathOf(locale, product, entry)} hrefLang={locale}>
              <span className="door-name">{i18n.getFixedT(locale)('name')}</span>
              <span className="door-lead" lang={lang}>
                {title}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </main>
  )
}
