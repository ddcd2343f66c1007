import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { type Locale, locales, wordsIn } from '../../model/locale.ts'
import { useHydrated } from '../hydration/useHydrated.ts'
import { browserLocale, rememberedLocale, rememberLocale } from '../i18n/rememberedLocale.ts'
import { Logo } from '../layout/Logo.tsx'
import { pathOf } from '../library/addresses.ts'
import { SiteContext } from '../site/siteContext.ts'

/** The door: the three languages as links, with the likely one pointed out and none chosen for anybody. */
export function StartScreen() {
  const { site } = use(SiteContext)
  const { i18n } = useTranslation()
  const isHydrated = useHydrated()
  const chosen = isHydrated ? rememberedLocale() : undefined
  const suggested = chosen ?? (isHydrated ? browserLocale(navigator.languages) : undefined)

  const line = (locale: Locale) => {
    const t = i18n.getFixedT(locale)
    return (
      <li key={locale} className="door" lang={locale} data-suggested={suggested === locale}>
        <Link to={pathOf(locale)} hrefLang={locale} onClick={() => rememberLocale(locale)}>
          <span className="door-name">{t('name')}</span>
          <span className="door-lead">{t('start.lead')}</span>
          <span className="door-why">
            {suggested === locale && t(chosen === locale ? 'start.chosen' : 'start.suggested')}
          </span>
        </Link>
      </li>
    )
  }

  return (
    <main className="start" id="main">
      <h1 className="brand start-brand">
        <Logo />
        {wordsIn(site.name, 'en')}
      </h1>
      <nav aria-label={locales.map((locale) => i18n.getFixedT(locale)('nav.language')).join(' / ')}>
        <ul className="doors">{locales.map(line)}</ul>
      </nav>
    </main>
  )
}
