import type { Diagnostic } from '../model/diagnostic.ts'

/** What is wrong with a file of that size, of which nothing is read. */
export function tooLarge(file: string, size: number): Diagnostic {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'file-too-large',
    message: `Unexpected file of ${Math.ceil(size / 1024 / 1024)} MB, expected at most 5 MB`,
    help: 'Split the guide into several files.',
  }
}
