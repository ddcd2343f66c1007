import { useEffect } from 'react'
import { useLocale } from '../i18n/useWords.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import { useTicketInput } from '../wizard/useTicketInput.ts'
import type { WizardView } from '../wizard/useWizard.ts'
import type { WizardPage } from '../wizard/wizardPage.ts'
import { tellHost, useHost } from './hostLink.ts'

/** Beside a form: keeps the host's hidden field at what was checked so far, masked, for the moment when the person sends the form. */
export function useDraft(page: WizardPage, view: WizardView): void {
  const reader = useLocale()
  const host = useHost()
  const { product, entry } = page
  const lang = product.ticketLanguage ?? reader
  const fields = useReadPaste()?.reading.fields[product.id] ?? {}
  const additions = { fields, typed: new Set<string>(), environment: '' }
  const state = useTicketInput(page, view, lang, reader, additions)
  const isWanted = host.kind === 'linked' && host.hello.mode === 'suggest'
  const ticket =
    isWanted && state.kind === 'ready' ? state.writer.writeTicket(state.input, 'plain') : undefined
  const { subject = '', body = '' } = ticket ?? {}

  useEffect(() => {
    if (body === '') return
    tellHost({ kind: 'draft', product: product.id, entry: entry.id, subject, body, locale: lang })
  }, [product, entry, subject, body, lang])
}
