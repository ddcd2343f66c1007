import { useWords } from '../i18n/useWords.ts'
import { CandidateList } from '../triage/CandidateList.tsx'
import { Excerpt } from './Excerpt.tsx'
import type { Found } from './foundOf.ts'

interface ChoicesProps {
  readonly found: readonly Found[]
  /** Beside an answer: what stands in the paste too, or what else it might be. */
  readonly beside?: 'also' | 'neighbours'
}

/** A few entries that fit, each with what tells it apart. */
export function Choices({ found, beside }: ChoicesProps) {
  const { t } = useWords()
  const count = found.length
  const titles = {
    also: t('result.also', { count }),
    neighbours: t('entry.neighbours'),
  }
  const shelves = [...new Set(found.map(({ shelf }) => shelf))]
  return (
    <section className={beside === undefined ? 'card choices' : 'choices aside'}>
      <h2>
        {beside !== undefined
          ? titles[beside]
          : count === 1
            ? t('result.chooseOne')
            : t('result.choose', { count })}
      </h2>
      {shelves.map((shelf) => (
        <CandidateList
          key={shelf.product.id}
          shelf={shelf}
          entries={found.flatMap(({ shelf: own, entry }) => (own === shelf ? [entry] : []))}
          hasProduct={shelves.length > 1}
        />
      ))}
      {beside !== 'neighbours' && <Excerpt spans={found.flatMap(({ evidence }) => evidence)} />}
    </section>
  )
}
