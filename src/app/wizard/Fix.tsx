import type { ReactNode, Ref } from 'react'
import type { Check } from '../../model/check.ts'
import { CheckDetails } from '../entry/CheckDetails.tsx'
import { useWords } from '../i18n/useWords.ts'
import { Marked } from '../text/Marked.tsx'
import type { WizardPage } from './wizardPage.ts'

interface FixProps {
  readonly page: WizardPage
  readonly check: Check
  readonly headingRef: Ref<HTMLHeadingElement>
  /** Whom the check is for, where that is open. */
  readonly children?: ReactNode
}

/** What to do about a check that was not right: the guide's fix, or the check itself where it gives none. */
export function Fix({ page: { entry }, check, headingRef, children }: FixProps) {
  const { t } = useWords()
  return (
    <div className="fix">
      <h3 ref={headingRef} tabIndex={-1}>
        {t('wizard.fix')}
      </h3>
      {children}
      {check.ifNot === undefined ? (
        <>
          <p lang={entry.lang}>
            <Marked of={check} />
          </p>
          <p>{t('wizard.fixUnknown')}</p>
        </>
      ) : (
        <p className="fix-text" lang={entry.lang}>
          <Marked of={check.ifNot} />
        </p>
      )}
      <div lang={entry.lang}>
        <CheckDetails check={check} only={['where', 'who']} />
      </div>
    </div>
  )
}
