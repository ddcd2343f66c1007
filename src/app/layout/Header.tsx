import { use } from 'react'
import { Link } from 'react-router'
import { wordsIn } from '../../model/locale.ts'
import { useWords } from '../i18n/useWords.ts'
import { pathOf } from '../library/addresses.ts'
import { SiteContext } from '../site/siteContext.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { Logo } from './Logo.tsx'

/** The way home, to a person, and to the other languages: on every page. */
export function Header() {
  const { t, locale } = useWords()
  const { site } = use(SiteContext)
  return (
    <header className="header">
      <div className="header-inner">
        <Link
          className="brand"
          to={pathOf(locale)}
          aria-label={`${wordsIn(site.name, locale)}: ${t('nav.home')}`}
        >
          <Logo />
          <span aria-hidden="true">{wordsIn(site.name, locale)}</span>
        </Link>
        <a className="header-support" href="#support">
          {t('nav.support')}
        </a>
        <LanguageSwitch />
      </div>
    </header>
  )
}
