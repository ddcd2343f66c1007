import type { Terminal } from './terminal.ts'

/** All bytes of standard input. */
async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** The terminal of this process. Colour only where a person sees it, and `NO_COLOR` is not set. */
export function nodeTerminal(root: string): Terminal {
  // A reader that has seen enough, such as `head`, is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  const { NO_COLOR, LC_ALL, LC_MESSAGES, LANG } = process.env
  return {
    root,
    print: (text) => void process.stdout.write(text),
    note: (text) => void process.stderr.write(text),
    readInput,
    isInteractive: process.stdin.isTTY === true,
    hasColour: process.stdout.isTTY === true && !NO_COLOR,
    columns: process.stdout.columns ?? 100,
    language: LC_ALL || LC_MESSAGES || LANG || '',
  }
}
