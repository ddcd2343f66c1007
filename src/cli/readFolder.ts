import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { KnownFile } from '../build/contentOf.ts'
import { tooLarge } from '../compile/tooLarge.ts'
import type { Finding } from '../model/finding.ts'
import { largest } from '../model/largest.ts'
import { type Phrase, say } from '../model/phrase.ts'
import type { SourceFile } from '../model/sourceFile.ts'
import { decodeText } from '../read/decodeText.ts'
import { folderWords } from './folderWords.ts'

/** What a folder of guides holds: its texts, and what could not be read. */
export interface Folder {
  /** Sorted by path. */
  readonly files: readonly SourceFile[]
  readonly findings: readonly Finding[]
}

/** The files that a guide, its product, its catalogue or its pastes may stand in. */
const guideFile = /\.(?:md|mdx|markdown|ya?ml|json|txt)$|(?:^|[\\/])pastes\.jsonl$/i

/** Folders that hold no guides: packages, and everything that begins with a dot. */
const skipped = /^(?:node_modules$|\.)/

/** The paths of a folder with `/`, in composed Unicode: macOS hands out decomposed names, and guides pair by name. */
const pathIn = (folder: string, path: string) =>
  relative(folder, path).split(sep).join('/').normalize('NFC')

const wrong = (file: string, rule: string, message: Phrase, help: Phrase): Finding => ({
  file,
  line: 1,
  column: 1,
  severity: 'error',
  rule,
  message,
  help,
})

/** What the system says about a file that it cannot read, such as `EACCES`. */
const reasonOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)

/** Whether a link leads to a folder; not where it leads nowhere, or round in a circle. */
function isFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory()
  } catch {
    return false
  }
}

/** The text of one file, or what is wrong with it. */
function readOne(path: string, file: string): SourceFile | Finding {
  try {
    const found = statSync(path)
    const { size } = found
    if (!found.isFile()) {
      // To read from a pipe or a device would never end.
      return wrong(file, 'unreadable-file', say(folderWords.noFile), say(folderWords.replaceLink))
    }
    if (size > largest) {
      return tooLarge(file, size)
    }
    const text = decodeText(readFileSync(path))
    if (text === null) {
      return wrong(file, 'binary-file', say(folderWords.noText), say(folderWords.saveAsText))
    }
    return { path: file, text }
  } catch (error) {
    return wrong(
      file,
      'unreadable-file',
      say(folderWords.unreadable, { reason: reasonOf(error) }),
      say(folderWords.allowReading),
    )
  }
}

/** What `readOne` gives, from `known` where the file has the size and the time of its last change that it had then. */
function readAgain(
  path: string,
  file: string,
  known: Map<string, KnownFile>,
): SourceFile | Finding {
  const last = known.get(file)
  try {
    const { size, mtimeMs: modified } = statSync(path)
    if (last?.size === size && last.modified === modified) return last.read
    const read = readOne(path, file)
    known.set(file, { size, modified, read })
    return read
  } catch {
    // What cannot be asked for cannot be read either, and that says why.
    return readOne(path, file)
  }
}

/** The entries of one folder by name, the same on every system; an unreadable folder is a finding. */
function list(path: string, file: string): readonly Dirent[] | Finding {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    return wrong(
      file,
      'unreadable-folder',
      say(folderWords.unreadableFolder, { reason: reasonOf(error) }),
      say(folderWords.allowFolder),
    )
  }
}

/**
 * The guides under a folder, and a finding for each file that could not be read.
 * Links are followed; a folder is read once, however many links lead to it, so that a loop ends.
 * Throws where `folder` itself is no folder. `known` keeps what was read for the next time.
 */
export function readFolder(folder: string, known: Map<string, KnownFile> = new Map()): Folder {
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is no folder`)
  const files: SourceFile[] = []
  const findings: Finding[] = []
  const folders = new Set<string>()
  const seen = new Set<string>()
  const links: string[] = []

  const take = (path: string) => {
    const file = pathIn(folder, path)
    seen.add(file)
    const read = readAgain(path, file, known)
    if ('rule' in read) findings.push(read)
    else files.push(read)
  }

  const visit = (path: string) => {
    const real = realpathSync(path)
    if (folders.has(real)) {
      findings.push({
        ...wrong(
          pathIn(folder, path),
          'repeated-folder',
          say(folderWords.repeated),
          say(folderWords.removeLink),
        ),
        severity: 'warning',
      })
      return
    }
    folders.add(real)
    const found = list(path, pathIn(folder, path))
    if ('rule' in found) {
      findings.push(found)
      return
    }
    for (const { name } of found.filter((entry) => !skipped.test(entry.name))) {
      const inside = join(path, name)
      const kind = lstatSync(inside)
      if (kind.isSymbolicLink()) links.push(inside)
      else if (kind.isDirectory()) visit(inside)
      else if (kind.isFile() && guideFile.test(name)) take(inside)
    }
  }

  visit(folder)
  // Links come last: what lies in the folder itself keeps its own path.
  for (let link = links.shift(); link !== undefined; link = links.shift()) {
    if (isFolder(link)) visit(link)
    else if (guideFile.test(link)) take(link)
  }
  for (const file of known.keys()) if (!seen.has(file)) known.delete(file)
  return {
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    findings: findings.sort((a, b) => (a.file < b.file ? -1 : 1)),
  }
}
