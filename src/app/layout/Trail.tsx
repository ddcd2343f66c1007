import { Link } from 'react-router'
import { useWords } from '../i18n/useWords.ts'
import { pathOf } from '../library/addresses.ts'

interface TrailProps {
  readonly items: readonly { readonly name: string; readonly path: string }[]
  readonly here: string
}

/** The way from the first page to this one. */
export function Trail({ items, here }: TrailProps) {
  const { t, locale } = useWords()
  return (
    <nav className="trail" aria-label={t('nav.path')}>
      <ol>
        {[{ name: t('nav.home'), path: pathOf(locale) }, ...items].map(({ name, path }) => (
          <li key={path}>
            <Link to={path} viewTransition>
              {name}
            </Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
