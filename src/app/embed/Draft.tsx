import { useEffect } from 'react'
import { useLocale } from '../i18n/useWords.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import { useTicketInput } from '../wizard/useTicketInput.ts'
import type { WizardView } from '../wizard/useWizard.ts'
import type { WizardPage } from '../wizard/wizardPage.ts'
import { tellHost } from './hostLink.ts'

interface DraftProps {
  readonly page: WizardPage
  readonly view: WizardView
}

/** Shows nothing: keeps the form around at what was checked so far, masked, for the moment when the person sends it. */
export function Draft({ page, view }: DraftProps) {
  const reader = useLocale()
  const { product, entry } = page
  const lang = product.ticketLanguage ?? reader
  const fields = useReadPaste()?.reading.fields[product.id] ?? {}
  const additions = { fields, typed: new Set<string>(), environment: '' }
  const state = useTicketInput(page, view, lang, reader, additions)
  const ticket = state.kind === 'ready' ? state.writer.writeTicket(state.input, 'plain') : undefined
  const { subject = '', body = '' } = ticket ?? {}

  useEffect(() => {
    if (body === '') return
    tellHost({ kind: 'draft', product: product.id, entry: entry.id, subject, body, locale: lang })
  }, [product, entry, subject, body, lang])
  return null
}
