import { Link, useLocation } from 'react-router'
import { locales } from '../../model/locale.ts'
import { useQuery } from '../hydration/useQuery.ts'
import { rememberLocale } from '../i18n/rememberedLocale.ts'
import { useWords } from '../i18n/useWords.ts'
import { pathIn } from '../library/addresses.ts'

const names = { ko: '한국어', ja: '日本語', en: 'English' } as const

/** The same page in each language, with the answers given so far. */
export function LanguageSwitch() {
  const { t, locale } = useWords()
  const { pathname, state } = useLocation()
  const query = useQuery().toString()
  return (
    <nav className="languages" aria-label={t('nav.language')}>
      <ul>
        {locales.map((other) => (
          <li key={other}>
            <Link
              to={{ pathname: pathIn(other, pathname), search: query }}
              state={state}
              lang={other}
              hrefLang={other}
              aria-current={other === locale ? 'true' : undefined}
              onClick={() => rememberLocale(other)}
              preventScrollReset
            >
              {names[other]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
