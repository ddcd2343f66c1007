import type { DiagnosticsSummary } from './diagnosticsSummary.ts'

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

/** A message of the compiler, with what it quotes in back quotes as code. */
function Quoting({ text }: { readonly text: string }) {
  return text.split('`').map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their order
    index % 2 === 1 ? <code key={index}>{part}</code> : part,
  )
}

/** What is wrong with the guides: one line at the foot of the page, and all of it when that is opened. Says nothing where nothing is wrong. */
export function DiagnosticsPanel({ summary }: { readonly summary: DiagnosticsSummary }) {
  const { errors, warnings, first } = summary
  if (errors + warnings === 0) return null
  const more = errors + warnings - first.length
  return (
    <aside className="diagnostics" lang="en" aria-label="Diagnostics">
      <details open={errors > 0}>
        <summary className={errors > 0 ? 'error' : ''}>
          {counted(errors, 'error')}, {counted(warnings, 'warning')} in the guides
        </summary>
        <ul>
          {first.map(({ file, line, column, rule, severity, message, help }) => (
            <li key={`${file}:${line}:${column}:${rule}:${message}`}>
              <code>
                {file}:{line}:{column}
              </code>{' '}
              <strong className={severity}>{severity}</strong> <Quoting text={`${message}.`} />{' '}
              <Quoting text={help} />
            </li>
          ))}
        </ul>
        {more > 0 && <p>{more} more: run `npm run --silent unstuck -- check` to see them all.</p>}
      </details>
    </aside>
  )
}
