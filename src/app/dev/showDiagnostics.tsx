import { createRoot, type Root } from 'react-dom/client'
import type { Diagnostic } from '../../model/diagnostic.ts'

let root: Root | undefined

/** Shows what is wrong with the guides that are being written, at the foot of the page; nothing where nothing is. */
export function showDiagnostics(diagnostics: readonly Diagnostic[]): void {
  if (root === undefined) {
    const container = document.createElement('div')
    document.body.append(container)
    root = createRoot(container)
  }
  root.render(<DiagnosticsPanel diagnostics={diagnostics} />)
}

function DiagnosticsPanel({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (diagnostics.length === 0) return null
  return (
    <aside className="diagnostics" lang="en" aria-label="Diagnostics">
      <details open={errors.length > 0}>
        <summary>
          {errors.length} errors, {diagnostics.length - errors.length} warnings in the guides
        </summary>
        <ul>
          {diagnostics.map(({ file, line, column, rule, severity, message, help }) => (
            <li key={`${file}:${line}:${column}:${rule}:${message}`}>
              <code>
                {file}:{line}:{column}
              </code>{' '}
              <strong className={severity}>{severity}</strong> {message}. {help}
            </li>
          ))}
        </ul>
      </details>
    </aside>
  )
}
