import type { Terminal } from './terminal.ts'

/** A terminal for tests: what was printed, and what stands on standard input. */
export interface FakeTerminal extends Terminal {
  readonly printed: () => string
  readonly noted: () => string
}

export function fakeTerminal(input = '', more: Partial<Terminal> = {}): FakeTerminal {
  let printed = ''
  let noted = ''
  return {
    root: '.',
    print: (text) => {
      printed += text
    },
    note: (text) => {
      noted += text
    },
    readInput: async () => new TextEncoder().encode(input),
    isInteractive: false,
    hasColour: false,
    columns: 80,
    language: '',
    ...more,
    printed: () => printed,
    noted: () => noted,
  }
}
