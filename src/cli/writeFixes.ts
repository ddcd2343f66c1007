import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyFixes } from '../compile/applyFixes.ts'
import type { CompiledFolder } from './compileFolder.ts'

const mark = '\uFEFF'

/**
 * Writes what can be mended mechanically into the files of a folder; the paths that were changed.
 * A file is left alone that is not UTF-8, or that has changed since it was read: it could not be written back as it was.
 */
export function writeFixes(
  folder: string,
  { texts, diagnostics }: CompiledFolder,
): readonly string[] {
  const files = [...texts].map(([path, text]) => ({ path, text }))
  return applyFixes(files, diagnostics).flatMap(({ path, text }) => {
    const place = join(folder, path)
    const before = texts.get(path) ?? ''
    const bytes = readFileSync(place)
    const start = [mark, ''].find((head) => bytes.equals(Buffer.from(head + before)))
    if (start === undefined) return []
    writeFileSync(place, start + text)
    return [path]
  })
}
