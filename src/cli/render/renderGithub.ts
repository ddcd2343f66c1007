import type { Diagnostic } from '../../model/diagnostic.ts'

const escapeText = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string) =>
  escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/**
 * Diagnostics as workflow commands, which GitHub shows beside the lines of a pull request.
 * `folder` goes before each path: GitHub counts from the root of the repository.
 * Source of the format: "Workflow commands for GitHub Actions", setting an error message.
 */
export function renderGithub(diagnostics: readonly Diagnostic[], folder: string): string {
  return diagnostics
    .map(({ severity, file, line, column, rule, message, help }) => {
      const place = `file=${escapeProperty(folder + file)},line=${line},col=${column}`
      const text = help === '' ? message : `${message}\n${help}`
      return `::${severity} ${place},title=${escapeProperty(rule)}::${escapeText(text)}\n`
    })
    .join('')
}
