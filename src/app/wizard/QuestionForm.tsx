import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { announce } from '../live/announcements.ts'

interface QuestionFormProps {
  /** What is asked: a heading. */
  readonly question: ReactNode
  /** What stands between the question and its answers. */
  readonly children?: ReactNode
  readonly options: readonly {
    readonly id: string
    readonly text: string
    readonly lang?: string
  }[]
  /** The answer that was given before. */
  readonly before?: string | undefined
  readonly className: string
  readonly onAnswer: (answer: string) => void
}

/** A digit picks the option of that number: not where the focus is elsewhere, so that it is never a trap. */
function pickByDigit(event: KeyboardEvent<HTMLFieldSetElement>): void {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
  if (!(event.target instanceof HTMLInputElement) || !/^[1-9]$/.test(event.key)) return
  const option = event.currentTarget.querySelectorAll('input')[Number(event.key) - 1]
  option?.click()
  option?.focus()
}

/** One question with native radios, and a word where none was chosen. */
export function QuestionForm(props: QuestionFormProps) {
  const { question, children, options, before, className, onAnswer } = props
  const { t } = useWords()
  const id = useId()
  const [isMissing, setMissing] = useState(false)

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const chosen = new FormData(event.currentTarget).get('answer')
    if (typeof chosen === 'string') return onAnswer(chosen)
    setMissing(true)
    announce(t('wizard.choose'))
    event.currentTarget.querySelector('input')?.focus()
  }

  return (
    <form className={`step ${className}`} onSubmit={submit} noValidate>
      <fieldset aria-describedby={isMissing ? `${id}-missing` : undefined} onKeyDown={pickByDigit}>
        <legend>{question}</legend>
        {children}
        {isMissing && (
          <p className="missing" id={`${id}-missing`}>
            {t('wizard.choose')}
          </p>
        )}
        <div className="options">
          {options.map((option) => (
            <label className="option" key={option.id}>
              <input
                type="radio"
                name="answer"
                value={option.id}
                defaultChecked={before === option.id}
                onChange={() => setMissing(false)}
              />
              <span lang={option.lang}>{option.text}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <button type="submit" className="button">
        {t('wizard.next')}
      </button>
    </form>
  )
}
