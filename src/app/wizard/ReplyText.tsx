import { useId, useState } from 'react'
import { isLocale, type Locale, locales } from '../../model/locale.ts'
import { useWords } from '../i18n/useWords.ts'
import { CopyButton } from './CopyButton.tsx'
import type { ReplyProps } from './Reply.tsx'
import { useTicketInput } from './useTicketInput.ts'

const nothing = { fields: {}, typed: new Set<string>(), environment: '' }

/** The reply itself, in the language that is chosen. */
export function ReplyText({ page, view }: ReplyProps) {
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
