import type { ReactNode } from 'react'
import { locales } from '../../model/locale.ts'
import { useWords } from '../i18n/useWords.ts'
import type { ShelvedEntry } from '../library/shelf.ts'
import { statusesOf } from './sortRows.ts'

/** What rows are narrowed to; empty where all are shown. */
export interface Choice {
  readonly status: string
  readonly lang: string
}

interface NarrowRowsProps {
  readonly entries: readonly ShelvedEntry[]
  readonly choice: Choice
  readonly onChoice: (choice: Choice) => void
}

/** Narrows a table to one HTTP status or language, each offered where there is more than one. */
export function NarrowRows({ entries, choice, onChoice }: NarrowRowsProps) {
  const { t } = useWords()
  const statuses = [...new Set(entries.flatMap(statusesOf))].toSorted(
    (a, b) => Number(a) - Number(b),
  )
  const langs = locales.filter((locale) => entries.some(({ lang }) => lang === locale))
  if (statuses.length < 2 && langs.length < 2) return null
  return (
    <div className="narrow needs-script">
      {statuses.length > 1 && (
        <Select
          label={t('filter.status')}
          value={choice.status}
          onValue={(status) => onChoice({ ...choice, status })}
        >
          {statuses.map((status) => (
            <option key={status}>{status}</option>
          ))}
        </Select>
      )}
      {langs.length > 1 && (
        <Select
          label={t('filter.language')}
          value={choice.lang}
          onValue={(lang) => onChoice({ ...choice, lang })}
        >
          {langs.map((lang) => (
            <option key={lang} value={lang}>
              {t(`language.${lang}`)}
            </option>
          ))}
        </Select>
      )}
    </div>
  )
}

interface SelectProps {
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly children: ReactNode
}

function Select({ label, value, onValue, children }: SelectProps) {
  const { t } = useWords()
  return (
    <label>
      <span>{label}</span>
      <select
        value={value}
        autoComplete="off"
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        <option value="">{t('filter.any')}</option>
        {children}
      </select>
    </label>
  )
}
