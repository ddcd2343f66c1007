import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Locale } from '../../model/locale.ts'
import { checkWords } from './checkWords.ts'
import { type CodeFrameOptions, codeFrame } from './codeFrame.ts'
import { printable } from './printable.ts'

export interface PrettyOptions extends CodeFrameOptions {
  /** The text of each file by its path, for the line to which a diagnostic points. */
  readonly texts: ReadonlyMap<string, string>
  /** How many files were read. */
  readonly files: number
  /** The folder as the person named it: paths are printed so that they can be opened. */
  readonly folder: string
  /** The language that the diagnostics are in. */
  readonly locale: Locale
}

/** Diagnostics for a person: what is wrong, where, the line itself, how to mend it; a count at the end. */
export function renderPretty(diagnostics: readonly Diagnostic[], options: PrettyOptions): string {
  const { paint, texts, files, folder, locale } = options
  const words = checkWords[locale]
  const lines = new Map<string, readonly string[]>()
  const lineAt = (file: string, line: number) => {
    const known = lines.get(file) ?? (texts.get(file) ?? '').split(/\r?\n/)
    lines.set(file, known)
    return known[line - 1]
  }
  const blocks = diagnostics.map((diagnostic) => {
    const { severity, rule, message, help, file, line, column } = diagnostic
    const kind = paint(
      severity === 'error' ? 'red' : 'yellow',
      `${words.severity[severity]}[${rule}]`,
    )
    const source = lineAt(file, line)
    return [
      `${kind}: ${paint('bold', printable(message))}`,
      `${paint('blue', '-->')} ${printable(`${folder}${file}`)}:${line}:${column}`,
      ...(source ? [codeFrame(source, line, column, options)] : []),
      ...(help === '' ? [] : [`${paint('blue', '=')} ${words.help}: ${printable(help)}`]),
      '',
    ].join('\n')
  })
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const warnings = diagnostics.length - errors
  return `${[...blocks, words.count(errors, warnings, files)].join('\n')}\n`
}
