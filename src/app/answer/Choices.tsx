import { splitTitle } from '../entry/splitTitle.ts'
import { useWords } from '../i18n/useWords.ts'
import { hasLiteralLabel } from '../library/hasLiteralLabel.ts'
import { CodeName } from '../text/CodeName.tsx'
import { Marked } from '../text/Marked.tsx'
import { EntryLink } from './EntryLink.tsx'
import { Excerpt } from './Excerpt.tsx'
import type { Found } from './foundOf.ts'

interface ChoicesProps {
  readonly found: readonly Found[]
  /** Beside an answer: what else it might be. */
  readonly isAside?: boolean
}

/** A few entries that fit, each with what tells it apart. */
export function Choices({ found, isAside = false }: ChoicesProps) {
  const { t, locale } = useWords()
  const several = new Set(found.map(({ shelf }) => shelf.product.id)).size > 1
  return (
    <section className={isAside ? 'choices aside' : 'card choices'}>
      <h2>{isAside ? t('entry.neighbours') : t('result.choose', { count: found.length })}</h2>
      <ul>
        {found.map(({ shelf, entry }) => {
          const apart = entry.summary ?? entry.causes[0]
          return (
            <li key={`${shelf.product.id}/${entry.id}`}>
              <EntryLink className="choice" shelf={shelf} entry={entry.id}>
                <span className="choice-label" lang={entry.lang}>
                  <CodeName text={entry.label} isLiteral={hasLiteralLabel(entry)} />
                </span>
                {several && <span className="choice-product">{shelf.product.name[locale]}</span>}
              </EntryLink>
              <p className="choice-apart" lang={entry.lang}>
                {apart === undefined ? splitTitle(entry).words : <Marked of={apart} />}
              </p>
            </li>
          )
        })}
      </ul>
      {!isAside && <Excerpt spans={found.flatMap(({ evidence }) => evidence)} />}
    </section>
  )
}
