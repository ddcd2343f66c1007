import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'

/** A folder for the tests of a file: a new one before each, gone after it. */
export interface ScratchFolder {
  readonly path: string
  /** Writes a file, and the folders that it stands in. */
  readonly write: (path: string, content: string | Uint8Array) => void
}

/** A folder for the tests of the file that asks for it. */
export function scratchFolder(): ScratchFolder {
  let path = ''
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'unstuck-'))
  })
  afterEach(() => {
    rmSync(path, { recursive: true })
  })
  return {
    get path() {
      return path
    },
    write(name, content) {
      mkdirSync(dirname(join(path, name)), { recursive: true })
      writeFileSync(join(path, name), content)
    },
  }
}
