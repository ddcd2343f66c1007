import { useCallback, useMemo } from 'react'
import { Link, useNavigate } from 'react-router'
import { wordsIn } from '../../model/locale.ts'
import { answersToQuery } from '../../wizard/answersToQuery.ts'
import { queryToAnswers } from '../../wizard/queryToAnswers.ts'
import { replayTriage } from '../../wizard/replayTriage.ts'
import { useQuery } from '../hydration/useQuery.ts'
import { useWords } from '../i18n/useWords.ts'
import type { Shelf } from '../library/shelf.ts'
import { useStepFocus } from '../wizard/useWizard.ts'
import { TriageStep } from './TriageStep.tsx'

/** A way to an error for those who have no message: one question at a time, all answers in the address. */
export function TriageSection({ shelf }: { readonly shelf: Shelf }) {
  const { t, locale } = useWords()
  const navigate = useNavigate()
  const query = useQuery().toString()
  const { product, entries } = shelf
  const candidates = useMemo(() => entries.map((entry) => ({ entry })), [entries])
  const answers = useMemo(() => queryToAnswers(query), [query])
  const { step, path } = useMemo(
    () => replayTriage(product, candidates, answers),
    [product, candidates, answers],
  )
  const leftSaid = step.kind === 'question' ? t('triage.left', { count: step.left.length }) : ''
  const focusHere = useStepFocus(leftSaid)
  const onAnswer = useCallback(
    (question: string, answer: string) => {
      const search = answersToQuery({ ...answers, [question]: answer })
      void navigate({ search }, { preventScrollReset: true })
    },
    [answers, navigate],
  )
  // Where no question tells the errors apart, the table is the better list.
  if (path.length === 0 && step.kind !== 'question') return null
  return (
    <section className="wizard triage" id="ask" aria-labelledby="ask-title">
      <header className="wizard-head">
        <h2 id="ask-title">{t('triage.title')}</h2>
        {leftSaid !== '' && <p className="wizard-left">{leftSaid}</p>}
      </header>
      <noscript>
        <p className="note">{t('triage.script')}</p>
      </noscript>
      {path.length > 0 && (
        <div className="summary">
          <div className="summary-head">
            <h3>{t('wizard.answers')}</h3>
            <Link to={{ search: '' }} preventScrollReset>
              {t('wizard.startOver')}
            </Link>
          </div>
          <dl>
            {path.map(({ facet, answer }) => {
              const { [facet.id]: _, ...others } = answers
              const question = wordsIn(facet.question, locale) || t('wizard.which')
              const value = facet.values.find(({ id }) => id === answer)
              return (
                <div className="summary-row" key={facet.id}>
                  <dt>{question}</dt>
                  <dd className="summary-answer">
                    {value === undefined ? t('wizard.unknown') : wordsIn(value.label, locale)}
                  </dd>
                  <dd className="summary-change">
                    <Link
                      to={{ search: answersToQuery(others) }}
                      preventScrollReset
                      aria-label={t('wizard.changeOf', { question })}
                    >
                      {t('wizard.change')}
                    </Link>
                  </dd>
                </div>
              )
            })}
          </dl>
        </div>
      )}
      <TriageStep
        key={query}
        shelf={shelf}
        step={step}
        answers={answers}
        headingRef={focusHere}
        onAnswer={onAnswer}
      />
    </section>
  )
}
