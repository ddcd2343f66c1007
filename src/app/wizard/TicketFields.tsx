import { useId } from 'react'
import { languageOf, wordsIn } from '../../model/locale.ts'
import { useWords } from '../i18n/useWords.ts'
import type { Additions } from './useTicketInput.ts'
import type { WizardPage } from './wizardPage.ts'

interface TicketFieldsProps {
  readonly page: WizardPage
  readonly additions: Additions
  readonly onChange: (additions: Additions) => void
}

/** What support will ask anyway, filled from the paste where it says so, and room for more. Nothing here has a name: no form can send it. */
export function TicketFields({ page, additions, onChange }: TicketFieldsProps) {
  const { t, locale } = useWords()
  const id = useId()
  return (
    <fieldset className="ticket-fields">
      <legend>{t('ticket.facts')}</legend>
      {page.product.ticketFields.map(({ id: field, label }) => (
        <div className="field" key={field}>
          <label htmlFor={`${id}-${field}`} lang={languageOf(label, locale)}>
            {wordsIn(label, locale)}
          </label>
          <input
            id={`${id}-${field}`}
            type="text"
            autoComplete="off"
            spellCheck={false}
            translate="no"
            value={additions.fields[field] ?? ''}
            onChange={(event) =>
              onChange({
                ...additions,
                fields: { ...additions.fields, [field]: event.currentTarget.value },
                typed: new Set([...additions.typed, field]),
              })
            }
          />
        </div>
      ))}
      <div className="field wide">
        <label htmlFor={`${id}-note`}>{t('ticket.note')}</label>
        <textarea
          id={`${id}-note`}
          rows={3}
          autoComplete="off"
          spellCheck={false}
          value={additions.environment}
          onChange={(event) => onChange({ ...additions, environment: event.currentTarget.value })}
        />
      </div>
    </fieldset>
  )
}
