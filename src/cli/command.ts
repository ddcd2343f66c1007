import type { Terminal } from './terminal.ts'

/** What is wrong with how a command was called, in a sentence. */
export interface Fault {
  readonly kind: 'fault'
  readonly message: string
}

/**
 * One command of the command line: takes what stands after its name, resolves with the exit code or says how it was called wrongly.
 * 0: done; 1: done, and the answer is a bad one (an error in a guide, no entry for a paste). A fault, or what is thrown, exits with 2.
 */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number | Fault>
