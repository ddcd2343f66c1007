import type { Ref } from 'react'
import { wordsIn } from '../../model/locale.ts'
import type { Answers } from '../../model/tree.ts'
import type { Triage } from '../../wizard/triage.ts'
import { useWords } from '../i18n/useWords.ts'
import type { Shelf } from '../library/shelf.ts'
import { QuestionForm } from '../wizard/QuestionForm.tsx'
import { CandidateList } from './CandidateList.tsx'

interface TriageStepProps {
  readonly shelf: Shelf
  readonly step: Triage
  /** What was answered so far: the links to errors carry it. */
  readonly answers: Answers
  readonly headingRef: Ref<HTMLHeadingElement>
  readonly onAnswer: (question: string, answer: string) => void
}

/** The next question on the way to an error, the few that are left, or that none is. */
export function TriageStep({ shelf, step, answers, headingRef, onAnswer }: TriageStepProps) {
  const { t, locale } = useWords()
  const heading = (text: string) => (
    <h3 ref={headingRef} tabIndex={-1}>
      {text}
    </h3>
  )
  const toSupport = (
    <p className="actions">
      <a className="button quiet" href="#support">
        {t('result.support')}
      </a>
    </p>
  )
  switch (step.kind) {
    case 'question': {
      const { facet } = step
      const values = facet.values.map(({ id, label }) => ({ id, text: wordsIn(label, locale) }))
      return (
        <QuestionForm
          key={facet.id}
          className="step-question"
          question={heading(wordsIn(facet.question, locale) || t('wizard.which'))}
          options={[...values, { id: 'unknown', text: t('wizard.unknown') }]}
          before={answers[facet.id]}
          onAnswer={(answer) => onAnswer(facet.id, answer)}
        />
      )
    }
    case 'entry':
    case 'choose': {
      const left = step.kind === 'entry' ? [step.entry] : step.left
      return (
        <div className="outcome">
          {heading(left.length === 1 ? t('triage.one') : t('triage.found', { count: left.length }))}
          <CandidateList shelf={shelf} entries={left} answers={answers} />
          <p className="hint">{t('triage.notHere')}</p>
          {toSupport}
        </div>
      )
    }
    case 'support':
      return (
        <div className="outcome">
          {heading(t('triage.none'))}
          <p>{t('triage.noneHelp')}</p>
          {toSupport}
        </div>
      )
    default:
      return step satisfies never
  }
}
