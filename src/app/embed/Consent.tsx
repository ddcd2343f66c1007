import { useEffect, useId } from 'react'
import { useLocale } from '../i18n/useWords.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import { useTicketInput } from '../wizard/useTicketInput.ts'
import type { WizardView } from '../wizard/useWizard.ts'
import type { WizardPage } from '../wizard/wizardPage.ts'
import { tellHost } from './hostLink.ts'
import { shareChecks, stopSharing, useSharing } from './sharing.ts'
import { useFrameWords } from './useFrameWords.ts'

interface ConsentProps {
  readonly page: WizardPage
  readonly view: WizardView
}

/**
 * Beside a form: whether what was checked goes along with it, off until the person turns it on, and the very text that goes. While it is on,
 * the host has the text as it stands now.
 */
export function Consent({ page, view }: ConsentProps) {
  const f = useFrameWords()
  const id = useId()
  const reader = useLocale()
  const sharing = useSharing()
  const { product, entry } = page
  const lang = product.ticketLanguage ?? reader
  const fields = useReadPaste()?.reading.fields[product.id] ?? {}
  const additions = { fields, typed: new Set<string>(), environment: '' }
  const state = useTicketInput(page, view, lang, reader, additions)
  const ticket = state.kind === 'ready' ? state.writer.writeTicket(state.input, 'plain') : undefined
  const { subject = '', body = '' } = ticket ?? {}
  const isKept = sharing.kind === 'checks'

  useEffect(() => {
    if (body === '' || !isKept) return
    tellHost({ kind: 'draft', product: product.id, entry: entry.id, subject, body, locale: lang })
  }, [product, entry, subject, body, lang, isKept])

  const isOn = sharing.kind !== 'nothing'
  const shown = sharing.kind === 'given' ? sharing.request.body : body
  return (
    <div className="consent">
      <label>
        <input
          type="checkbox"
          checked={isOn}
          disabled={body === '' && !isOn}
          aria-describedby={id}
          onChange={() => (isOn ? stopSharing(f('shareOff')) : shareChecks(f('shareOn')))}
        />
        {f('share')}
      </label>
      <p className="hint" id={id}>
        {f(isOn ? 'shareOn' : 'shareOff')}
      </p>
      <details>
        <summary>{f('shareSee')}</summary>
        <pre lang={lang}>{shown}</pre>
      </details>
    </div>
  )
}
