import { createRoot, type Root } from 'react-dom/client'
import type { Locale } from '../../model/locale.ts'
import { DiagnosticsPanel } from './DiagnosticsPanel.tsx'
import type { DiagnosticsSummary } from './diagnosticsSummary.ts'

let root: Root | undefined

/** Shows what is wrong with the guides that are being written, at the foot of the page; nothing where nothing is. */
export function showDiagnostics(summary: DiagnosticsSummary | undefined, locale: Locale): void {
  if (root === undefined) {
    const container = document.createElement('div')
    document.body.append(container)
    root = createRoot(container)
  }
  root.render(summary && <DiagnosticsPanel summary={summary} locale={locale} />)
}
