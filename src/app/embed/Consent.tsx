import { useId, useState } from 'react'
import type { WizardView } from '../wizard/useWizard.ts'
import type { WizardPage } from '../wizard/wizardPage.ts'
import { SharedText } from './SharedText.tsx'
import { shareChecks, stopSharing, useSharing } from './sharing.ts'
import { useFrameWords } from './useFrameWords.ts'

interface ConsentProps {
  readonly page: WizardPage
  readonly view: WizardView
}

/**
 * Beside a form: whether what was checked goes along with it, off until the person turns it on, and the very text that goes. The text is
 * written once somebody comes near: what writes it weighs more than the box.
 */
export function Consent({ page, view }: ConsentProps) {
  const f = useFrameWords()
  const id = useId()
  const sharing = useSharing()
  const [isNear, setNear] = useState(false)
  const come = () => setNear(true)
  const isOn = sharing.kind !== 'nothing'
  return (
    <div className="consent">
      <label onPointerEnter={come}>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={id}
          onFocus={come}
          onChange={() => (isOn ? stopSharing(f('shareOff')) : shareChecks(f('shareOn')))}
        />
        {f('share')}
      </label>
      <p className="hint" id={id}>
        {f(isOn ? 'shareOn' : 'shareOff')}
      </p>
      <details onToggle={come}>
        <summary>{f('shareSee')}</summary>
        {(isNear || isOn) && <SharedText page={page} view={view} />}
      </details>
    </div>
  )
}
