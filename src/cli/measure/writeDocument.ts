import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Terminal } from '../terminal.ts'

/** Prints the sections of a document of figures and writes them to a folder of the project. */
export function writeDocument(
  terminal: Terminal,
  name: string,
  sections: readonly string[],
  folder = 'docs',
): void {
  const text = sections.join('\n')
  terminal.print(text)
  mkdirSync(join(terminal.root, folder), { recursive: true })
  writeFileSync(join(terminal.root, folder, `${name}.md`), text)
}
