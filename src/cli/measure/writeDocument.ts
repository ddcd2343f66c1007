import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Terminal } from '../terminal.ts'

/** Prints the sections of a document of figures and writes them to `docs/`. */
export function writeDocument(terminal: Terminal, name: string, sections: readonly string[]): void {
  const text = sections.join('\n')
  terminal.print(text)
  writeFileSync(join(terminal.root, 'docs', `${name}.md`), text)
}
