import { Link } from 'react-router'
import { useWords } from '../i18n/useWords.ts'
import { pathOf } from '../library/addresses.ts'
import type { Neighbour } from '../library/neighboursOf.ts'
import { CodeName } from '../text/CodeName.tsx'

interface NeighboursProps {
  readonly product: string
  readonly neighbours: readonly Neighbour[]
}

/** Errors that are easily taken for this one, each with what makes it another. */
export function Neighbours({ product, neighbours }: NeighboursProps) {
  const { t, locale } = useWords()
  if (neighbours.length === 0) return null
  return (
    <section className="aside-part neighbours">
      <h2>{t('entry.neighbours')}</h2>
      <ul>
        {neighbours.map(({ id, label, isLiteral, apart, statuses, lang }) => (
          <li key={id} lang={lang}>
            <Link to={pathOf(locale, product, id)} viewTransition>
              <CodeName text={label} isLiteral={isLiteral} />
            </Link>
            {statuses.length > 0 && <span className="status">{statuses.join(', ')}</span>}
            <p>{apart}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
