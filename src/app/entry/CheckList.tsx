import type { ReactNode } from 'react'
import type { Check } from '../../model/check.ts'
import type { Entry } from '../../model/entry.ts'
import { useWords } from '../i18n/useWords.ts'
import { Marked } from '../text/Marked.tsx'
import { CheckDetails } from './CheckDetails.tsx'

interface CheckListProps {
  readonly entry: Entry
  /** What stands before the checks: their map. */
  readonly children?: ReactNode
}

/** Everything to check, each with its condition: readable without a script. */
export function CheckList({ entry, children }: CheckListProps) {
  const { t } = useWords()
  // A drawn tree is what the steps and their map show.
  const samples = entry.samples.filter(({ language }) => language.toLowerCase() !== 'mermaid')
  if (entry.checks.length === 0 && entry.notes.length === 0) return null
  return (
    <>
      {entry.checks.length > 0 && (
        <section className="checks" id="checks" aria-labelledby="checks-title">
          <h2 id="checks-title">{t('entry.checks')}</h2>
          {children}
          <ol>
            {entry.checks.map((check) => (
              <li key={check.id} lang={entry.lang}>
                <Conditions check={check} />
                <p className="check-text">
                  <Marked of={check} />
                </p>
                <CheckDetails check={check} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {(entry.notes.length > 0 || samples.length > 0) && (
        <section className="notes" aria-labelledby="notes-title">
          <h2 id="notes-title">{t('entry.notes')}</h2>
          {entry.notes.map((note) => (
            <p key={`${note.line}-${note.text}`} lang={entry.lang}>
              <Marked of={note} />
            </p>
          ))}
          {samples.map(({ code, line }) => (
            <pre key={line} translate="no">
              <code>{code}</code>
            </pre>
          ))}
        </section>
      )}
    </>
  )
}

function Conditions({ check }: { readonly check: Check }) {
  const { t, locale } = useWords()
  if (check.when.length === 0) return null
  return (
    <p className="condition" lang={locale}>
      {t('wizard.onlyFor', { condition: check.when.map(({ text }) => text).join(' / ') })}
    </p>
  )
}
