import { useWords } from '../i18n/useWords.ts'
import { CandidateList } from '../triage/CandidateList.tsx'
import { Excerpt } from './Excerpt.tsx'
import type { Found } from './foundOf.ts'

interface ChoicesProps {
  readonly found: readonly Found[]
  /** Beside an answer: what else it might be. */
  readonly isAside?: boolean
}

/** A few entries that fit, each with what tells it apart. */
export function Choices({ found, isAside = false }: ChoicesProps) {
  const { t } = useWords()
  const shelves = [...new Set(found.map(({ shelf }) => shelf))]
  return (
    <section className={isAside ? 'choices aside' : 'card choices'}>
      <h2>{isAside ? t('entry.neighbours') : t('result.choose', { count: found.length })}</h2>
      {shelves.map((shelf) => (
        <CandidateList
          key={shelf.product.id}
          shelf={shelf}
          entries={found.flatMap(({ shelf: own, entry }) => (own === shelf ? [entry] : []))}
          hasProduct={shelves.length > 1}
        />
      ))}
      {!isAside && <Excerpt spans={found.flatMap(({ evidence }) => evidence)} />}
    </section>
  )
}
