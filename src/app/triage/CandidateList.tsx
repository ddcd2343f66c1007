import type { Entry } from '../../model/entry.ts'
import { languageOf, wordsIn } from '../../model/locale.ts'
import type { Facet } from '../../model/product.ts'
import type { Answers, Tree } from '../../model/tree.ts'
import { factsThatDiffer } from '../../wizard/factsThatDiffer.ts'
import { statusFacet } from '../../wizard/statusFacet.ts'
import { EntryLink } from '../answer/EntryLink.tsx'
import { splitTitle } from '../entry/splitTitle.ts'
import { useWords } from '../i18n/useWords.ts'
import { hasLiteralLabel } from '../library/hasLiteralLabel.ts'
import type { Shelf } from '../library/shelf.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import { CodeName } from '../text/CodeName.tsx'
import { Marked } from '../text/Marked.tsx'
import { isRuledOut } from './isRuledOut.ts'

interface CandidateListProps {
  readonly shelf: Shelf
  readonly entries: readonly Entry[]
  readonly answers?: Answers
  /** Whether the product is to be named: where others stand beside it. */
  readonly hasProduct?: boolean
}

/** The answers that the questions of a tree offer. */
function answersFor(tree: Tree | undefined, answers: Answers): Answers {
  const asked = Object.values(tree?.nodes ?? {}).flatMap((node) => {
    const key = node.kind === 'question' ? (node.key ?? node.id) : undefined
    const answer = key === undefined ? undefined : answers[key]
    const isOffered = node.kind === 'question' && node.options.some(({ id }) => id === answer)
    return key !== undefined && answer !== undefined && isOffered ? [[key, answer] as const] : []
  })
  return Object.fromEntries(asked)
}

/** A few errors of a product, each with the fact that tells it from the others. */
export function CandidateList(props: CandidateListProps) {
  const { shelf, entries, answers = {}, hasProduct = false } = props
  const { locale } = useWords()
  const shown = useReadPaste()?.reading.examinations[shelf.product.id]?.answers ?? []
  const status = statusFacet(entries)
  const facets = status === null ? shelf.product.facets : [status, ...shelf.product.facets]
  const facts = entries.length > 1 ? factsThatDiffer(shelf.product, entries) : []
  return (
    <ul className="candidates">
      {entries.map((entry, at) => {
        const fact = facts[at]
        const about = entry.summary ?? entry.causes[0]
        return (
          <li key={entry.id}>
            <EntryLink
              className="choice"
              shelf={shelf}
              entry={entry.id}
              answers={answersFor(shelf.trees[entry.id], answers)}
            >
              <span className="choice-label" lang={entry.lang}>
                <CodeName text={entry.label} isLiteral={hasLiteralLabel(entry)} />
              </span>
              {hasProduct && (
                <span className="choice-product" lang={languageOf(shelf.product.name, locale)}>
                  {wordsIn(shelf.product.name, locale)}
                </span>
              )}
            </EntryLink>
            {fact?.kind === 'facet' && !isRuledOut(fact, shown) && (
              <FactLine facets={facets} {...fact} />
            )}
            <p className="choice-apart" lang={entry.lang}>
              {about === undefined ? splitTitle(entry).words : <Marked of={about} />}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

interface FactLineProps {
  readonly facets: readonly Facet[]
  readonly facet: string
  readonly values: readonly string[]
}

/**
 * The answer to a question that only this error has, as what to choose it by: nobody has given that answer yet. Without the question, a mere “yes”
 * would tell nothing.
 */
function FactLine({ facets, facet: id, values }: FactLineProps) {
  const { t, locale } = useWords()
  const facet = facets.find((one) => one.id === id)
  const said = facet?.values.filter((value) => values.includes(value.id)) ?? []
  // Every answer, or none, would be no condition.
  if (facet === undefined || said.length === 0 || said.length === facet.values.length) return null
  return (
    <p className="choice-fact">
      {t('result.chooseIf')}
      {id === 'status' ? (
        'HTTP '
      ) : (
        <>
          <span lang={languageOf(facet.question, locale)}>
            {wordsIn(facet.question, locale)}
          </span>{' '}
        </>
      )}
      <strong>{said.map(({ label }) => wordsIn(label, locale)).join(' / ')}</strong>
    </p>
  )
}
