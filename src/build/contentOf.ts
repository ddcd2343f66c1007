import { basename, resolve } from 'node:path'
import { type CompileOptions, type Understanding, understandFiles } from '../compile/compile.ts'
import { readSite } from '../compile/readSite.ts'
import type { Compiled } from '../model/compiled.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type Finding, toDiagnostic } from '../model/finding.ts'
import type { Site } from '../model/site.ts'
import type { SourceFile } from '../model/sourceFile.ts'

/** A file as it was read last: it is not read again as long as its size and the time of its last change stay. */
export interface KnownFile {
  readonly size: number
  readonly modified: number
  readonly read: SourceFile | Finding
}

/** Reads a folder of guides from the disk. `known` holds what was read last, by its path, and is brought up to date. */
export type ReadFolder = (
  folder: string,
  known?: Map<string, KnownFile>,
) => {
  readonly files: readonly SourceFile[]
  readonly findings: readonly Finding[]
}

/** A folder of guides, compiled. */
export interface Content {
  readonly site: Site
  readonly compiled: Compiled
  /** What is wrong with the folder, its `site.yaml` and its guides. */
  readonly diagnostics: readonly Diagnostic[]
}

/** A folder of guides as far as its pages need it. */
export interface UnderstoodContent extends Understanding {
  readonly site: Site
}

/** What a folder of guides holds; `diagnose` finds what is wrong with all of it. */
export function understandContent(
  folder: string,
  readFolder: () => ReturnType<ReadFolder>,
  options: CompileOptions = {},
): UnderstoodContent {
  const { files, findings } = readFolder()
  const { site, findings: ofSite } = readSite(files)
  const { understood, diagnose } = understandFiles(files, {
    name: basename(resolve(folder)),
    ...options,
  })
  return { site, understood, diagnose: () => [...findings, ...ofSite, ...diagnose()] }
}

/** What a folder of guides holds, and what is wrong with it. */
export function contentOf(
  folder: string,
  readFolder: ReadFolder,
  options: CompileOptions = {},
): Content {
  const { site, understood, diagnose } = understandContent(
    folder,
    () => readFolder(folder),
    options,
  )
  const { locale = 'en' } = options
  const diagnostics = diagnose().map((finding) => toDiagnostic(finding, locale))
  return { site, compiled: { ...understood, diagnostics }, diagnostics }
}
