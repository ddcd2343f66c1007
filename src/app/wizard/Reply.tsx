import { useId, useState } from 'react'
import { isLocale, type Locale, locales } from '../../model/locale.ts'
import { useWords } from '../i18n/useWords.ts'
import { CopyButton } from './CopyButton.tsx'
import { useTicketInput } from './useTicketInput.ts'
import type { WizardView } from './useWizard.ts'
import type { WizardPage } from './wizardPage.ts'

interface ReplyProps {
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
      {isOpen && <ReplyText page={page} view={view} />}
    </details>
  )
}

const nothing = { fields: {}, typed: new Set<string>(), environment: '' }

function ReplyText({ page, view }: ReplyProps) {
  const { t, locale } = useWords()
  const id = useId()
  const [lang, setLang] = useState<Locale>(locale)
  const state = useTicketInput(page, view, lang, locale, nothing)
  const text = state.kind === 'ready' ? state.writer.writeReply(state.input, 'plain') : ''
  return (
    <div className="reply-text">
      <p className="hint">{t('reply.help')}</p>
      <label htmlFor={id}>{t('reply.language')}</label>
      <select
        id={id}
        value={lang}
        onChange={({ currentTarget: { value } }) => isLocale(value) && setLang(value)}
      >
        {locales.map((one) => (
          <option key={one} value={one}>
            {t(`language.${one}`)}
          </option>
        ))}
      </select>
      {state.kind === 'failed' && <p className="note warn">{t('ticket.failed')}</p>}
      {state.kind === 'ready' && (
        <>
          <pre lang={lang}>{text}</pre>
          <CopyButton text={() => text} label={t('reply.copy')} />
        </>
      )}
    </div>
  )
}
