import { CheckDetails } from '../entry/CheckDetails.tsx'
import { EntryFacts } from '../entry/EntryFacts.tsx'
import { useWords } from '../i18n/useWords.ts'
import { Marked } from '../text/Marked.tsx'
import { goTo } from './drafting.ts'
import type { EntryView } from './protocol.ts'
import { TreeFigure } from './TreeFigure.tsx'
import { useWriteWords } from './useWriteWords.ts'

/** Everything that was understood of one entry: how it is recognised, why it happens, what to check, the way through it. */
export function EntryPanel({ view }: { readonly view: EntryView }) {
  const { t } = useWords()
  const { w } = useWriteWords()
  const { entry, file, tree } = view
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
      <Part name={t('entry.checks')} isEmpty={entry.checks.length === 0}>
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
        </ol>
      </Part>
      {tree === undefined ? (
        <p>{w('tree.tooLarge')}</p>
      ) : (
        <TreeFigure product={view.product} entry={entry} drawing={tree} />
      )}
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
