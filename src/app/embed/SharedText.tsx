import { useEffect } from 'react'
import { useLocale } from '../i18n/useWords.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import { useTicketInput } from '../wizard/useTicketInput.ts'
import type { WizardView } from '../wizard/useWizard.ts'
import type { WizardPage } from '../wizard/wizardPage.ts'
import { tellChecks, useSharing } from './sharing.ts'
import { useFrameWords } from './useFrameWords.ts'

interface SharedTextProps {
  readonly page: WizardPage
  readonly view: WizardView
}

/** The very text that goes along with the form around the frame. While that is agreed to, the host has it as it stands now. */
export function SharedText({ page, view }: SharedTextProps) {
  const f = useFrameWords()
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
    const request = { product: product.id, entry: entry.id, subject, body, locale: lang }
    tellChecks(request, f('shareOff'))
  }, [product, entry, subject, body, lang, isKept, f])

  const shown = sharing.kind === 'given' ? sharing.request.body : body
  return shown === '' ? null : <pre lang={lang}>{shown}</pre>
}
