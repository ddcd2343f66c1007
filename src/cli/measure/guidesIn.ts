import { type CompiledFolder, compileFolder } from '../compileFolder.ts'

/** Older states of the same pages: they are in no index. */
const older = /\/_history\/|^mdn\/en-at-/

/** The compiled guides of a folder, without older states of its pages. Throws where the folder cannot be read or nothing was read from it. */
export function guidesIn(folder: string): CompiledFolder {
  const compiled = compileFolder(folder, (path) => !older.test(path))
  if (compiled.kind === 'fault') throw new Error(compiled.message)
  if (compiled.guides.every(({ entries }) => entries.length === 0))
    throw new Error(`Nothing was read from ${folder}`)
  return compiled
}
