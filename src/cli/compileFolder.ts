import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { contentOf } from '../build/contentOf.ts'
import type { Compiled } from '../model/compiled.ts'
import { type Finding, toDiagnostic } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import { say } from '../model/phrase.ts'
import type { SourceFile } from '../model/sourceFile.ts'
import type { Fault } from './command.ts'
import { folderWords } from './folderWords.ts'
import { readFolder } from './readFolder.ts'

/** A folder of guides, compiled. */
export interface CompiledFolder extends Compiled {
  readonly kind: 'folder'
  /** The text of each file that was read, by its path. */
  readonly texts: ReadonlyMap<string, string>
  /** The name of the folder itself. */
  readonly name: string
}

interface FolderOptions {
  readonly dates?: ReadonlyMap<string, string>
  readonly locale?: Locale
}

const nothing: Finding = {
  file: '.',
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'no-guide',
  message: say(folderWords.noGuide),
  help: say(folderWords.nameFolder),
}

/**
 * Everything that the compiler understood of a folder, with what was wrong in reading it.
 * A folder without a single entry is an error of its own: nothing passes by being empty.
 * `isTaken` leaves files out by their path; `dates` say when files were last changed; `locale` is the language of the diagnostics.
 */
export function compileFolder(
  folder: string,
  isTaken: (path: string) => boolean = () => true,
  { dates = new Map(), locale = 'en' }: FolderOptions = {},
): CompiledFolder | Fault {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return { kind: 'fault', message: `Unexpected \`${folder}\`, expected a folder of guides` }
  }
  let files: readonly SourceFile[] = []
  const name = basename(resolve(folder))
  const readTaken = (path: string) => {
    const read = readFolder(path)
    files = read.files.filter((file) => isTaken(file.path))
    return { files, findings: read.findings }
  }
  const { compiled, diagnostics } = contentOf(folder, readTaken, { name, dates, locale })
  const isEmpty = compiled.guides.every(({ entries }) => entries.length === 0)
  return {
    ...compiled,
    kind: 'folder',
    name,
    diagnostics: isEmpty ? [...diagnostics, toDiagnostic(nothing, locale)] : diagnostics,
    texts: new Map(files.map(({ path, text }) => [path, text])),
  }
}
