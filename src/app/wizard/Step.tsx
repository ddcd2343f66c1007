import type { Ref } from 'react'
import type { TreeNode } from '../../model/tree.ts'
import { answerKey } from '../../wizard/answerKey.ts'
import { openConditions } from '../../wizard/openConditions.ts'
import { CheckDetails } from '../entry/CheckDetails.tsx'
import { useWords } from '../i18n/useWords.ts'
import { Marked } from '../text/Marked.tsx'
import { Fix } from './Fix.tsx'
import { optionText, questionText } from './nodeWords.ts'
import { PasteAgainLater } from './PasteAgainLater.tsx'
import { QuestionForm } from './QuestionForm.tsx'
import type { WizardView } from './useWizard.ts'
import type { WizardPage } from './wizardPage.ts'

interface StepProps {
  readonly page: WizardPage
  readonly node: Exclude<TreeNode, { readonly kind: 'outcome' }>
  readonly view: WizardView
  readonly headingRef: Ref<HTMLHeadingElement>
}

/** One question, check or retry with its options. */
export function Step({ page, node, view, headingRef }: StepProps) {
  const { t, locale } = useWords()
  const check =
    node.kind === 'question' ? undefined : page.entry.checks.find((one) => one.id === node.check)
  // What to do is heard before the question whether it helped.
  const fixed = node.kind === 'retry' ? check : undefined
  const conditions = check === undefined ? [] : openConditions(check, view.progress.path)
  // Read before the check and before its fix: who does not know which case is theirs must see whose this is.
  const condition = conditions.length > 0 && (
    <span className="condition">
      {t('wizard.onlyFor', { condition: conditions.map(({ text }) => text).join(' / ') })}
    </span>
  )
  const question = questionText(page, node, t, locale)
  const lang = node.kind === 'check' ? page.entry.lang : locale

  return (
    <>
      {fixed !== undefined && (
        <Fix page={page} check={fixed} headingRef={headingRef}>
          {condition}
        </Fix>
      )}
      <QuestionForm
        className={`step-${node.kind}`}
        question={
          <>
            {node.kind === 'check' && <span className="eyebrow">{t('wizard.check')}</span>}
            {node.kind === 'check' && condition}
            <h3 ref={fixed === undefined ? headingRef : undefined} tabIndex={-1} lang={lang}>
              <Marked of={question} />
            </h3>
          </>
        }
        options={node.options.map(({ id }) => ({
          id,
          text: optionText(page, node, id, t, locale),
        }))}
        before={view.state.was ?? view.answers[answerKey(node)]}
        onAnswer={(answer) => view.answer(node, answer)}
      >
        {node.kind === 'check' && check !== undefined && (
          <div lang={page.entry.lang}>
            <CheckDetails check={check} only={['where']} />
          </div>
        )}
      </QuestionForm>
      {node.kind === 'retry' && <PasteAgainLater page={page} node={node} view={view} />}
    </>
  )
}
