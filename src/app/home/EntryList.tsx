import { Link } from 'react-router'
import { useWords } from '../i18n/useWords.ts'
import { pathOf } from '../library/addresses.ts'
import { CodeName } from '../text/CodeName.tsx'
import type { ListedEntry } from './shelvesBy.ts'

/** Entries by their short names, each a link to its page. */
export function EntryList({ entries }: { readonly entries: readonly ListedEntry[] }) {
  const { locale } = useWords()
  return (
    <ul className="entry-list">
      {entries.map(({ product, id, label, isLiteral, lang, statuses }) => (
        <li key={`${product}/${id}`}>
          <Link to={pathOf(locale, product, id)} data-entry="" viewTransition>
            <span className="entry-label" lang={lang}>
              <CodeName text={label} isLiteral={isLiteral} />
            </span>
            {lang !== locale && <span className="tag">{lang.toUpperCase()}</span>}
            {statuses.length > 0 && <span className="status">{statuses.join(', ')}</span>}
          </Link>
        </li>
      ))}
    </ul>
  )
}
