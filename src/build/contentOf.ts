import { compile } from '../compile/compile.ts'
import { readSite } from '../compile/readSite.ts'
import type { Compiled } from '../model/compiled.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Site } from '../model/site.ts'
import type { SourceFile } from '../model/sourceFile.ts'

/** Reads a folder of guides from the disk. */
export type ReadFolder = (folder: string) => {
  readonly files: readonly SourceFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A folder of guides, compiled. */
export interface Content {
  readonly site: Site
  readonly compiled: Compiled
  /** What is wrong with the folder, its `site.yaml` and its guides. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What a folder of guides holds. */
export function contentOf(folder: string, readFolder: ReadFolder): Content {
  const { files, diagnostics } = readFolder(folder)
  const { site, diagnostics: ofSite } = readSite(files)
  const compiled = compile(files)
  return { site, compiled, diagnostics: [...diagnostics, ...ofSite, ...compiled.diagnostics] }
}
