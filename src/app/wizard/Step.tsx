import { type FormEvent, type KeyboardEvent, type Ref, useId, useState } from 'react'
import type { TreeNode } from '../../model/tree.ts'
import { answerKey } from '../../wizard/answerKey.ts'
import { openConditions } from '../../wizard/openConditions.ts'
import { CheckDetails } from '../entry/CheckDetails.tsx'
import { useWords } from '../i18n/useWords.ts'
import { Marked } from '../text/Marked.tsx'
import { Fix } from './Fix.tsx'
import { optionText, questionText } from './nodeWords.ts'
import type { WizardView } from './useWizard.ts'
import type { WizardPage } from './wizardPage.ts'

interface StepProps {
  readonly page: WizardPage
  readonly node: Exclude<TreeNode, { readonly kind: 'outcome' }>
  readonly view: WizardView
  readonly headingRef: Ref<HTMLHeadingElement>
}

/** A digit picks the option of that number: only while the focus is in the options, so that it is never a trap. */
function pickByDigit(event: KeyboardEvent<HTMLFieldSetElement>): void {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
  if (!(event.target instanceof HTMLInputElement) || !/^[1-9]$/.test(event.key)) return
  const option = event.currentTarget.querySelectorAll('input')[Number(event.key) - 1]
  option?.click()
  option?.focus()
}

/** One question, check or retry with its options. */
export function Step({ page, node, view, headingRef }: StepProps) {
  const { t, locale } = useWords()
  const id = useId()
  const [isMissing, setMissing] = useState(false)
  const check =
    node.kind === 'question' ? undefined : page.entry.checks.find((one) => one.id === node.check)
  const conditions = check === undefined ? [] : openConditions(check, view.progress.path)
  const question = questionText(page, node, t, locale)
  const lang = node.kind === 'check' ? page.entry.lang : locale
  const before = view.state.was ?? view.answers[answerKey(node)]

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const chosen = new FormData(event.currentTarget).get('answer')
    if (typeof chosen === 'string') return view.answer(node, chosen)
    setMissing(true)
    event.currentTarget.querySelector('input')?.focus()
  }

  return (
    <form className={`step step-${node.kind}`} onSubmit={submit} noValidate>
      {node.kind === 'retry' && check !== undefined && <Fix page={page} check={check} />}
      <fieldset aria-describedby={isMissing ? `${id}-missing` : undefined} onKeyDown={pickByDigit}>
        <legend>
          {node.kind === 'check' && <span className="eyebrow">{t('wizard.check')}</span>}
          <h3 ref={headingRef} tabIndex={-1} lang={lang}>
            <Marked of={question} />
          </h3>
        </legend>
        {node.kind === 'check' && check !== undefined && (
          <>
            {conditions.length > 0 && (
              <p className="condition">
                {t('wizard.onlyFor', { condition: conditions.map(({ text }) => text).join(' / ') })}
              </p>
            )}
            <div lang={page.entry.lang}>
              <CheckDetails check={check} only={['where']} />
            </div>
          </>
        )}
        {isMissing && (
          <p className="missing" id={`${id}-missing`}>
            {t('wizard.choose')}
          </p>
        )}
        <div className="options">
          {node.options.map((option) => (
            <label className="option" key={option.id}>
              <input
                type="radio"
                name="answer"
                value={option.id}
                defaultChecked={before === option.id}
                onChange={() => setMissing(false)}
              />
              <span>{optionText(page, node, option.id, t, locale)}</span>
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
