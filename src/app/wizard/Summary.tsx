import { Link } from 'react-router'
import type { Step } from '../../model/progress.ts'
import type { Span } from '../../model/span.ts'
import { nodeOf } from '../../wizard/nodeOf.ts'
import { ExcerptLater } from '../answer/ExcerptLater.tsx'
import { useWords } from '../i18n/useWords.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import { Marked } from '../text/Marked.tsx'
import { optionText, questionText } from './nodeWords.ts'
import type { StepState } from './stepState.ts'
import type { WizardView } from './useWizard.ts'
import type { WizardPage } from './wizardPage.ts'

interface SummaryProps {
  readonly page: WizardPage
  readonly view: WizardView
}

/** The answers so far, each with a way to change it; those that the paste gave show what in it says so, as long as it is there. */
export function Summary({ page, view }: SummaryProps) {
  const { t } = useWords()
  return (
    <div className="summary">
      <div className="summary-head">
        <h3>{t('wizard.answers')}</h3>
        <Link to={{ search: '' }} preventScrollReset>
          {t('wizard.startOver')}
        </Link>
      </div>
      <dl>
        {view.progress.path.map((step) => (
          <SummaryRow key={step.key} page={page} view={view} step={step} />
        ))}
      </dl>
    </div>
  )
}

function SummaryRow({ page, view, step }: SummaryProps & { readonly step: Step }) {
  const { t, locale } = useWords()
  const node = nodeOf(page.tree, step.node)
  const shown = useFound(page, step)
  if (node.kind === 'outcome') return null
  const question = questionText(page, node, t, locale)
  const state: StepState = {
    found: view.state.found.filter((key) => key !== step.key),
    was: step.answer,
  }
  return (
    <div className="summary-row">
      <dt lang={node.kind === 'check' ? page.entry.lang : locale}>
        <Marked of={question} />
      </dt>
      <dd className="summary-answer">{optionText(page, node, step.answer, t, locale)}</dd>
      {(shown !== undefined || view.state.found.includes(step.key)) && (
        <dd className="summary-found">
          <p>{t('wizard.found')}</p>
          {shown !== undefined && <ExcerptLater spans={[shown]} isBrief />}
        </dd>
      )}
      <dd className="summary-change">
        <Link
          to={{ search: view.withoutAnswer(step.key) }}
          state={state}
          preventScrollReset
          aria-label={t('wizard.changeOf', { question: question.text })}
        >
          {t('wizard.change')}
        </Link>
      </dd>
    </div>
  )
}

/** Where in the paste an answer stands, if it is the one that the paste gives. */
function useFound({ product, tree }: WizardPage, { node, answer }: Step): Span | undefined {
  const paste = useReadPaste()
  const asked = tree.nodes[node]
  if (paste === undefined || asked?.kind !== 'question') return undefined
  return paste.reading.examinations[product.id]?.answers.find(
    (found) => found.question === asked.facet && found.answer === answer,
  )
}
