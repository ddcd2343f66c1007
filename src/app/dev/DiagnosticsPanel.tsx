import type { Locale } from '../../model/locale.ts'
import { Coded } from '../text/Coded.tsx'
import { Said } from '../text/Said.tsx'
import type { DiagnosticsSummary } from './diagnosticsSummary.ts'
import { panelWords } from './panelWords.ts'

interface DiagnosticsPanelProps {
  readonly summary: DiagnosticsSummary
  readonly locale: Locale
}

/** What is wrong with the guides: one line at the foot of the page, and all of it when that is opened. Says nothing where nothing is wrong. */
export function DiagnosticsPanel({ summary, locale }: DiagnosticsPanelProps) {
  const { errors, warnings } = summary
  if (errors + warnings === 0) return null
  const words = panelWords[locale]
  const first = summary.first[locale]
  const more = errors + warnings - first.length
  const command = `npm run --silent unstuck -- check DIR --locale ${locale}`
  return (
    <aside className="diagnostics" lang={locale} aria-label={words.name}>
      <details open={errors > 0}>
        <summary className={errors > 0 ? 'error' : ''}>{words.count(errors, warnings)}</summary>
        <ul>
          {first.map(({ file, line, column, rule, severity, message, help }) => (
            <li key={`${file}:${line}:${column}:${rule}:${message}`}>
              <code>
                {file}:{line}:{column}
              </code>{' '}
              <strong className={severity}>{words.severity[severity]}</strong>{' '}
              <Said message={message} help={help} locale={locale} />
            </li>
          ))}
        </ul>
        {more > 0 && (
          <p>
            <Coded text={words.more(more, command)} />
          </p>
        )}
      </details>
    </aside>
  )
}
