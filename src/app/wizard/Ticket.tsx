import { useWords } from '../i18n/useWords.ts'
import type { WizardView } from './useWizard.ts'
import type { WizardPage } from './Wizard.tsx'

interface TicketProps {
  readonly page: WizardPage
  readonly view: WizardView
}

/** A text for support. */
export function Ticket({ page, view }: TicketProps) {
  const { t } = useWords()
  return (
    <a href="#support">
      {t('support.title')}
      {page.entry.id}
      {view.progress.path.length}
    </a>
  )
}
