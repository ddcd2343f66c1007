import { type CompiledFolder, compileFolder } from './compileFolder.ts'

/** Among shared guides: older states of the same pages, which are in no index and no count. */
export const older = /\/_history\/|^mdn\/en-at-/

/** Those, and the errors of the first seed once more: left out where seeds and corpora are asked together. */
export const repeated = new RegExp(`^nhn-kms/|${older.source}`)

/** The compiled guides of a folder, but files whose path fits `leftOut`. Throws where the folder cannot be read or nothing was read from it. */
export function guidesIn(folder: string, leftOut: RegExp = older): CompiledFolder {
  const compiled = compileFolder(folder, (path) => !leftOut.test(path))
  if (compiled.kind === 'fault') throw new Error(compiled.message)
  if (compiled.guides.every(({ entries }) => entries.length === 0))
    throw new Error(`Nothing was read from ${folder}`)
  return compiled
}
