import { type Ref, useRef, useState } from 'react'
import { languageOf, wordsIn } from '../../model/locale.ts'
import type { Answers } from '../../model/tree.ts'
import { replayTriage } from '../../wizard/replayTriage.ts'
import { Excerpt } from '../answer/Excerpt.tsx'
import type { Found } from '../answer/foundOf.ts'
import { useWords } from '../i18n/useWords.ts'
import type { Shelf } from '../library/shelf.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import { QuestionForm } from '../wizard/QuestionForm.tsx'
import { TriageStep } from './TriageStep.tsx'

/** Errors that a paste fits, when they are more than anybody compares at a glance: a question first. What is answered stays on the page. */
export function Narrow({ found }: { readonly found: readonly Found[] }) {
  const { t, locale } = useWords()
  const [product, setProduct] = useState<string>()
  const [answers, setAnswers] = useState<Answers>({})
  const heading = useRef<HTMLHeadingElement>(null)
  const paste = useReadPaste()
  const shelves = [...new Map(found.map(({ shelf }) => [shelf.product.id, shelf])).values()]
  const shelf =
    shelves.length === 1 ? shelves[0] : shelves.find((one) => one.product.id === product)

  const move = (change: () => void) => {
    change()
    // The next question takes the focus once it is there.
    requestAnimationFrame(() => heading.current?.focus())
  }

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
          onAnswer={(id) => move(() => setProduct(id))}
        />
      ) : (
        <ProductStep
          shelf={shelf}
          found={found}
          answers={answers}
          heading={heading}
          onAnswer={(question, answer) =>
            move(() => setAnswers({ ...answers, [question]: answer }))
          }
        />
      )}
      {(product !== undefined || Object.keys(answers).length > 0) && (
        <button
          type="button"
          className="button quiet small"
          onClick={() =>
            move(() => {
              setProduct(undefined)
              setAnswers({})
            })
          }
        >
          {t('wizard.startOver')}
        </button>
      )}
      {paste !== undefined && <Excerpt spans={found.flatMap(({ evidence }) => evidence)} />}
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
