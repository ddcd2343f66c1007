import { lazy, Suspense, useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import type { WizardView } from './useWizard.ts'
import type { WizardPage } from './wizardPage.ts'

const ReplyText = lazy(async () => ({ default: (await import('./ReplyText.tsx')).ReplyText }))

export interface ReplyProps {
  readonly page: WizardPage
  readonly view: WizardView
}

/** For those who answer customers: what to say about this error, in the customer's language. Opened by hand; nothing is loaded before. */
export function Reply({ page, view }: ReplyProps) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="reply needs-script" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('reply.title')}</summary>
      {isOpen && (
        <Suspense fallback={null}>
          <ReplyText page={page} view={view} />
        </Suspense>
      )}
    </details>
  )
}
