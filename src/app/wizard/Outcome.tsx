import type { TFunction } from 'i18next'
import { lazy, type Ref, Suspense } from 'react'
import { Link } from 'react-router'
import type { OutcomeNode, RetryNode } from '../../model/tree.ts'
import { type ChecksMade, checksMade } from '../../wizard/checksMade.ts'
import { useWords } from '../i18n/useWords.ts'
import { pathOf } from '../library/addresses.ts'
import { Marked } from '../text/Marked.tsx'
import { CopyButton } from './CopyButton.tsx'
import { PasteAgainLater } from './PasteAgainLater.tsx'
import { useSharedLink } from './useSharedLink.ts'
import type { WizardView } from './useWizard.ts'
import type { WizardPage } from './wizardPage.ts'

/** Few need it, and nobody at once: it is loaded where the way ends with a person. */
const Ticket = lazy(async () => ({ default: (await import('./Ticket.tsx')).Ticket }))

interface OutcomeProps {
  readonly page: WizardPage
  readonly node: OutcomeNode
  readonly view: WizardView
  readonly headingRef: Ref<HTMLHeadingElement>
}

/** What was checked on the way, and no more than was. */
function saidOf(made: ChecksMade, t: TFunction): string {
  if (made.done + made.open === 0) return t('wizard.supportEmpty')
  if (made.done === 0) return t('wizard.supportNone')
  return made.open === 0 ? t('wizard.supportAll') : t('wizard.supportSome', { ...made })
}

/** The fix that was tried last, or is to be tried later, where that is where the answers end. */
function retriedOf({ tree }: WizardPage, { progress }: WizardView): RetryNode | undefined {
  const last = tree.nodes[progress.path.at(-1)?.node ?? '']
  return last?.kind === 'retry' ? last : undefined
}

/** An end: solved, later, a text for support, or the error that it really is. */
export function Outcome({ page, node, view, headingRef }: OutcomeProps) {
  const { t, locale } = useWords()
  const retried = retriedOf(page, view)
  const fixed = page.entry.checks.find(({ id }) => id === retried?.check)
  const link = useSharedLink(page, locale)
  const heading = (text: string) => (
    <h3 ref={headingRef} tabIndex={-1}>
      {text}
    </h3>
  )
  const another = (
    <Link className="button quiet" to={pathOf(locale)}>
      {t('wizard.another')}
    </Link>
  )
  switch (node.outcome) {
    case 'solved':
      return (
        <div className="outcome solved">
          {heading(t('wizard.solvedTitle'))}
          {fixed !== undefined && (
            <p>
              {t('wizard.solvedBy')}
              <span lang={page.entry.lang}>
                <Marked of={fixed} />
              </span>
            </p>
          )}
          <p>{t(view.state.isProven ? 'again.proven' : 'wizard.solvedHelp')}</p>
          <div className="actions">
            {another}
            <CopyButton text={() => link(view.answers)} label={t('entry.copyLink')} isQuiet />
          </div>
        </div>
      )
    case 'later':
      return (
        <div className="outcome later">
          {heading(t('wizard.laterTitle'))}
          <p>{t('wizard.laterHelp')}</p>
          <div className="actions">
            <CopyButton text={() => link(view.answers)} label={t('entry.copyLink')} />
          </div>
          {retried !== undefined && <PasteAgainLater page={page} node={retried} view={view} />}
        </div>
      )
    case 'support':
      return (
        <div className="outcome for-support">
          {heading(t('wizard.supportTitle'))}
          <p>{saidOf(checksMade(page.tree, view.progress.path), t)}</p>
          <p>{t('wizard.supportHelp')}</p>
          <Suspense fallback={<p>{t('ticket.writing')}</p>}>
            <Ticket page={page} view={view} />
          </Suspense>
          <p className="actions">{another}</p>
        </div>
      )
    case 'elsewhere':
      return (
        <div className="outcome elsewhere">
          {heading(t('wizard.elsewhereTitle', { label: node.entry }))}
          <p className="actions">
            <Link className="button" to={pathOf(locale, page.product.id, node.entry)}>
              {t('wizard.elsewhere')}
            </Link>
          </p>
        </div>
      )
    default:
      return node satisfies never
  }
}
