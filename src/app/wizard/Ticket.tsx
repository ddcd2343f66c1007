import { useId, useState } from 'react'
import { wordsIn } from '../../model/locale.ts'
import { useWords } from '../i18n/useWords.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import { CopyButton } from './CopyButton.tsx'
import { Identifiers } from './Identifiers.tsx'
import { TicketFields } from './TicketFields.tsx'
import { type Additions, useTicket } from './useTicket.ts'
import type { WizardView } from './useWizard.ts'
import type { WizardPage } from './wizardPage.ts'

interface TicketProps {
  readonly page: WizardPage
  readonly view: WizardView
}

/** The mail address that a product's support has, where it has one: the only one that a mail is ever addressed to. */
function mailOf({ product }: WizardPage): string {
  const mail = product.contacts.find(({ href }) => href.startsWith('mailto:'))
  return mail?.href.slice('mailto:'.length).split('?')[0] ?? ''
}

/** The text for support: what support will ask, a preview with all secrets masked, and ways to take it along. */
export function Ticket({ page, view }: TicketProps) {
  const { t, locale } = useWords()
  const id = useId()
  const reading = useReadPaste()?.reading
  const [additions, setAdditions] = useState<Additions>({
    fields: reading?.fields[page.product.id] ?? {},
    environment: '',
    reveal: new Set(),
  })
  const written = useTicket(page, view, locale, additions)

  if (written.kind !== 'written') {
    const isFailed = written.kind === 'failed'
    return <p className="note">{t(isFailed ? 'ticket.failed' : 'ticket.writing')}</p>
  }
  const { ticket, lang } = written
  const text = `${ticket.subject}\n\n${ticket.body}`
  const mail = `mailto:${mailOf(page)}?subject=${encodeURIComponent(ticket.subject)}&body=${encodeURIComponent(ticket.body)}`

  return (
    <div className="ticket">
      <TicketFields page={page} additions={additions} onChange={setAdditions} />
      <Identifiers
        identifiers={ticket.identifiers}
        name={(kind) => wordsIn(reading?.kinds[kind] ?? {}, locale) || t('secret.identifier')}
        onChange={(reveal) => setAdditions({ ...additions, reveal })}
      />
      <section className="ticket-preview" aria-labelledby={id}>
        <h4 id={id}>{t('ticket.preview')}</h4>
        {lang !== locale && (
          <p className="hint">{t('ticket.language', { language: t(`language.${lang}`) })}</p>
        )}
        <pre lang={lang}>{text}</pre>
        <p className="hint">{t('ticket.masked')}</p>
      </section>
      <div className="actions">
        <CopyButton text={() => text} label={t('ticket.copy')} />
        <a className="button quiet" href={mail}>
          {t('ticket.mail')}
        </a>
        <a className="button quiet" href="#support">
          {t('result.support')}
        </a>
      </div>
    </div>
  )
}
