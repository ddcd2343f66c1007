import { Link } from 'react-router'
import { useWords } from '../i18n/useWords.ts'
import { pathOf } from '../library/addresses.ts'
import type { EntryLine } from '../library/library.ts'
import { CodeName } from '../text/CodeName.tsx'

interface EntryListProps {
  readonly product: string
  readonly entries: readonly EntryLine[]
}

/** Entries by their short names, each a link to its page. */
export function EntryList({ product, entries }: EntryListProps) {
  const { locale } = useWords()
  return (
    <ul className="entry-list">
      {entries.map(({ id, label, isLiteral, lang, statuses }) => (
        <li key={id}>
          <Link to={pathOf(locale, product, id)}>
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
