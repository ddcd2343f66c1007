import { Link } from 'react-router'
import { useWords } from '../i18n/useWords.ts'
import { pathOf } from '../library/addresses.ts'
import type { ProductLine } from '../library/library.ts'

/** So many products can be named in a line; of more the list below is the better way in. */
const most = 6

/** The way in for those who have no error message: which product it is. */
export function WithoutMessage({ products }: { readonly products: readonly ProductLine[] }) {
  const { t, locale } = useWords()
  if (products.length === 0 || products.length > most) return null
  return (
    <nav className="without-message needs-script" aria-label={t('triage.title')}>
      <p>{t('triage.lead')}</p>
      <ul>
        {products.map(({ id, name, nameLang }) => (
          <li key={id}>
            <Link
              className="button quiet small"
              to={{ pathname: pathOf(locale, id), hash: 'ask' }}
              lang={nameLang}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
