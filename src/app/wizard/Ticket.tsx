import { use, useId, useState } from 'react'
import { wordsIn } from '../../model/locale.ts'
import { useWords } from '../i18n/useWords.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import { SiteContext } from '../site/siteContext.ts'
import { CopyButton } from './CopyButton.tsx'
import { Identifiers } from './Identifiers.tsx'
import { TicketFields } from './TicketFields.tsx'
import { type Additions, useTicketInput } from './useTicketInput.ts'
import type { WizardView } from './useWizard.ts'
import type { WizardPage } from './wizardPage.ts'

interface TicketProps {
  readonly page: WizardPage
  readonly view: WizardView
}

/** The mail address that a product's support has, where it has one: the only one that a mail is ever addressed to. */
function mailOf({ product }: WizardPage): string | undefined {
  const mail = product.contacts.find(({ href }) => href.startsWith('mailto:'))
  return mail?.href.slice('mailto:'.length).split('?')[0]
}

/** The text for support: what support will ask, a preview with all secrets masked, and ways to take it along. */
export function Ticket({ page, view }: TicketProps) {
  const { t, locale } = useWords()
  const { HandOver } = use(SiteContext)
  const id = useId()
  const reading = useReadPaste()?.reading
  const [additions, setAdditions] = useState<Additions>({
    fields: reading?.fields[page.product.id] ?? {},
    typed: new Set(),
    environment: '',
    reveal: new Set(),
  })
  const lang = page.product.ticketLanguage ?? locale
  const state = useTicketInput(page, view, lang, locale, additions)

  if (state.kind !== 'ready') {
    const isFailed = state.kind === 'failed'
    return <p className="note">{t(isFailed ? 'ticket.failed' : 'ticket.writing')}</p>
  }
  const { writer, input, own } = state
  const ticket = writer.writeTicket(input, 'plain', additions.reveal)
  const textOf = ({ subject, body }: typeof ticket) => `${subject}\n\n${body}`
  const address = mailOf(page)
  const mail = address === undefined ? undefined : writer.mailLink(address, ticket, lang)
  const isBrought =
    reading !== undefined ||
    [additions.environment, ...Object.values(additions.fields)].some(Boolean)

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
        <pre lang={lang}>{textOf(ticket)}</pre>
        {lang !== locale && (
          <details className="ticket-own">
            <summary>{t('ticket.inMine')}</summary>
            <pre lang={locale}>{textOf(writer.writeTicket(own, 'plain', additions.reveal))}</pre>
          </details>
        )}
        {isBrought && <p className="hint">{t('ticket.masked')}</p>}
      </section>
      {HandOver !== undefined && (
        <HandOver page={page} subject={ticket.subject} body={ticket.body} lang={lang} />
      )}
      <div className="actions">
        <CopyButton text={() => textOf(ticket)} label={t('ticket.copy')} />
        <CopyButton
          isQuiet
          text={() => textOf(writer.writeTicket(input, 'markdown', additions.reveal))}
          label={t('ticket.copyMarkdown')}
        />
        {mail !== undefined && (
          <a className="button quiet" href={mail.href}>
            {t('ticket.mail')}
          </a>
        )}
        {page.product.contacts.length > 0 && (
          <a className="button quiet" href="#support">
            {t('result.support')}
          </a>
        )}
      </div>
      {mail?.isShortened && <p className="hint">{t('ticket.mailShort')}</p>}
    </div>
  )
}
