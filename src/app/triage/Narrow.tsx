import { type Ref, useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { languageOf, wordsIn } from '../../model/locale.ts'
import type { Answers } from '../../model/tree.ts'
import { replayTriage } from '../../wizard/replayTriage.ts'
import { Excerpt } from '../answer/Excerpt.tsx'
import type { Found } from '../answer/foundOf.ts'
import { useWords } from '../i18n/useWords.ts'
import type { Shelf } from '../library/shelf.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import type { Reading } from '../paste/protocol.ts'
import { QuestionForm } from '../wizard/QuestionForm.tsx'
import { type Narrowing, narrowingOf } from './narrowing.ts'
import { TriageStep } from './TriageStep.tsx'

interface NarrowProps {
  readonly found: readonly Found[]
  readonly reading: Reading
}

/**
 * Errors that a paste fits, when they are more than anybody compares at a glance: a question first. What is answered is a step of the history, and
 * not in the address: it is worth nothing without the paste.
 */
export function Narrow({ found, reading }: NarrowProps) {
  const { t, locale } = useWords()
  const navigate = useNavigate()
  const location = useLocation()
  const heading = useRef<HTMLHeadingElement>(null)
  const { of, product, answers } = narrowingOf(location.state, reading)
  const shelves = [...new Map(found.map(({ shelf }) => [shelf.product.id, shelf])).values()]
  const shelf =
    shelves.length === 1 ? shelves[0] : shelves.find((one) => one.product.id === product)

  const move = (next: Omit<Narrowing, 'of'>) => {
    const narrowing: Narrowing = { ...next, of }
    void navigate(location, { state: { narrowing }, preventScrollReset: true })
  }

  // After each step, back or on, its question takes the focus.
  const step = JSON.stringify([product, answers])
  const last = useRef(step)
  useEffect(() => {
    if (last.current === step) return
    last.current = step
    heading.current?.focus()
  }, [step])

  return (
    <section className="card split" aria-labelledby="split-title">
      <h2 id="split-title">{t('triage.narrow', { count: found.length })}</h2>
      {shelf === undefined ? (
        <QuestionForm
          className="step-question"
          question={
            <h3 ref={heading} tabIndex={-1}>
              {t('triage.product')}
            </h3>
          }
          options={shelves.map(({ product: { id, name } }) => ({
            id,
            text: wordsIn(name, locale),
            lang: languageOf(name, locale),
          }))}
          onAnswer={(id) => move({ product: id, answers })}
        />
      ) : (
        <ProductStep
          shelf={shelf}
          found={found}
          answers={answers}
          heading={heading}
          onAnswer={(question, answer) =>
            move({
              ...(product === undefined ? {} : { product }),
              answers: { ...answers, [question]: answer },
            })
          }
        />
      )}
      {(product !== undefined || Object.keys(answers).length > 0) && (
        <button type="button" className="button quiet small" onClick={() => move({ answers: {} })}>
          {t('wizard.startOver')}
        </button>
      )}
      <Excerpt spans={found.flatMap(({ evidence }) => evidence)} />
    </section>
  )
}

interface ProductStepProps {
  readonly shelf: Shelf
  readonly found: readonly Found[]
  readonly answers: Answers
  readonly heading: Ref<HTMLHeadingElement>
  readonly onAnswer: (question: string, answer: string) => void
}

/** The next question between the errors of one product; what the paste itself answers is not asked. */
function ProductStep({ shelf, found, answers, heading, onAnswer }: ProductStepProps) {
  const examination = useReadPaste()?.reading.examinations[shelf.product.id]
  const candidates = found.flatMap(({ shelf: own, entry, confidence }) =>
    own === shelf ? [{ entry, weight: confidence }] : [],
  )
  const known = Object.fromEntries(
    (examination?.answers ?? []).map(({ question, answer }) => [question, answer]),
  )
  const { step } = replayTriage(shelf.product, candidates, answers, known)
  return (
    <TriageStep
      shelf={shelf}
      step={step}
      answers={{ ...known, ...answers }}
      headingRef={heading}
      onAnswer={onAnswer}
    />
  )
}
