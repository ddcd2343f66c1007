import { CheckDetails } from '../entry/CheckDetails.tsx'
import { EntryFacts } from '../entry/EntryFacts.tsx'
import { useWords } from '../i18n/useWords.ts'
import { Marked } from '../text/Marked.tsx'
import { goTo } from './drafting.ts'
import { EntryWay } from './EntryWay.tsx'
import type { EntryView } from './protocol.ts'
import { useWriteWords } from './useWriteWords.ts'

/** Everything that was understood of one entry: how it is recognised, why it happens, what to check, the way through it. */
export function EntryPanel({ view }: { readonly view: EntryView }) {
  const { t } = useWords()
  const { w, locale } = useWriteWords()
  const { entry, file, others } = view
  return (
    <article className="entry-panel">
      <header>
        <h2 lang={entry.lang}>{entry.title}</h2>
        <p className="entry-panel-id">
          {w('entries.address')} <code translate="no">{entry.id}</code>{' '}
          <button type="button" className="problem-place" onClick={() => goTo(file, entry.line, 1)}>
            {w('problems.line', { line: entry.line })}
          </button>
        </p>
        {entry.summary !== undefined && (
          <p lang={entry.lang}>
            <Marked of={entry.summary} />
          </p>
        )}
      </header>
      <EntryFacts entry={entry} />
      <Part name={t('entry.signatures')} isEmpty={entry.signatures.length === 0}>
        <ul className="signature-list">
          {entry.signatures.map(({ kind, value, lang }) => (
            <li key={`${kind}-${value}`}>
              <code lang={lang} translate="no">
                {value}
              </code>{' '}
              <span className="tag">{w(`signature.${kind}`)}</span>
            </li>
          ))}
        </ul>
      </Part>
      <Part name={t('entry.cause', { count: 2 })} isEmpty={entry.causes.length === 0}>
        <ul className="plain-list" lang={entry.lang}>
          {entry.causes.map((cause) => (
            <li key={`${cause.line}-${cause.text}`}>
              <Marked of={cause} />
            </li>
          ))}
        </ul>
      </Part>
      <EntryWay view={view} />
      <Part name={t('entry.checks')} isEmpty={entry.checks.length + others.length === 0}>
        <ol className="plain-list" lang={entry.lang}>
          {entry.checks.map((check) => (
            <li key={check.id}>
              {check.when.length > 0 && (
                <span className="condition">{check.when.map(({ text }) => text).join(' / ')}</span>
              )}{' '}
              <Marked of={check} />
              <CheckDetails check={check} />
            </li>
          ))}
          {others.map(({ check, lang }) => (
            <li key={check.id} lang={lang}>
              <span className="tag" lang={locale}>
                {w('entries.onlyIn', { language: t(`language.${lang}`) })}
              </span>{' '}
              <Marked of={check} />
            </li>
          ))}
        </ol>
      </Part>
    </article>
  )
}

interface PartProps {
  readonly name: string
  readonly isEmpty: boolean
  readonly children: React.ReactNode
}

function Part({ name, isEmpty, children }: PartProps) {
  const { w } = useWriteWords()
  return (
    <section>
      <h3>{name}</h3>
      {isEmpty ? <p className="nothing">{w('entries.nothing')}</p> : children}
    </section>
  )
}
