import { Link } from 'react-router'
import { splitTitle } from '../entry/splitTitle.ts'
import { useWords } from '../i18n/useWords.ts'
import { usePaste } from '../paste/pasteStore.ts'
import { CodeName } from '../text/CodeName.tsx'
import { Marked } from '../text/Marked.tsx'
import { Excerpt } from './Excerpt.tsx'
import { entryLink } from './entryLink.ts'
import type { Found } from './foundOf.ts'

interface ChoicesProps {
  readonly found: readonly Found[]
  /** Beside an answer: what else it might be. */
  readonly isAside?: boolean
}

/** A few entries that fit, each with what tells it apart. */
export function Choices({ found, isAside = false }: ChoicesProps) {
  const { t, locale } = useWords()
  const paste = usePaste()
  const examinations = paste.kind === 'read' ? paste.reading?.examinations : undefined
  const several = new Set(found.map(({ shelf }) => shelf.product.id)).size > 1
  return (
    <section className={isAside ? 'choices aside' : 'card choices'}>
      <h2>{isAside ? t('entry.neighbours') : t('result.choose', { count: found.length })}</h2>
      <ul>
        {found.map(({ shelf, entry }) => {
          const apart = entry.summary ?? entry.causes[0]
          return (
            <li key={`${shelf.product.id}/${entry.id}`}>
              <Link
                className="choice"
                to={entryLink(locale, shelf, entry.id, examinations?.[shelf.product.id])}
              >
                <span className="choice-label" lang={entry.lang} translate="no">
                  <CodeName text={entry.label} />
                </span>
                {several && <span className="choice-product">{shelf.product.name[locale]}</span>}
              </Link>
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
