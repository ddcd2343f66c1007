import { useWords } from '../i18n/useWords.ts'
import { usePaste } from '../paste/pasteStore.ts'
import { Outcome } from './Outcome.tsx'
import { Step } from './Step.tsx'
import { Summary } from './Summary.tsx'
import { stepsLeft } from './stepsLeft.ts'
import { useStepFocus, type WizardView } from './useWizard.ts'
import type { WizardPage } from './wizardPage.ts'

interface WizardProps {
  readonly page: WizardPage
  readonly view: WizardView
}

/** The way through the checks of an entry: one question at a time, all answers in the address. */
export function Wizard({ page, view }: WizardProps) {
  const { t } = useWords()
  const paste = usePaste()
  const { node, path } = view.progress
  const left = stepsLeft(page.tree, node.id)
  const leftSaid = left > 0 ? t('wizard.left', { count: left }) : ''
  const focusHere = useStepFocus(leftSaid)
  const isForgotten = view.state.found.length > 0 && paste.kind === 'empty'
  return (
    <section className="wizard" id="steps" aria-labelledby="steps-title">
      <header className="wizard-head">
        <h2 id="steps-title">{t('wizard.title')}</h2>
        {left > 0 && <p className="wizard-left">{leftSaid}</p>}
      </header>
      <noscript>
        <p className="note">{t('wizard.script')}</p>
      </noscript>
      {view.leftOut > 0 && <p className="note">{t('wizard.dropped', { count: view.leftOut })}</p>}
      {isForgotten && <p className="note">{t('wizard.forgotten')}</p>}
      {path.length > 0 && <Summary page={page} view={view} />}
      {node.kind === 'outcome' ? (
        <Outcome page={page} node={node} view={view} headingRef={focusHere} />
      ) : (
        <Step key={node.id} page={page} node={node} view={view} headingRef={focusHere} />
      )}
    </section>
  )
}
