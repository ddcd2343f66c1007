import type { Place } from '../model/place.ts'
import type { SourceFile } from '../model/sourceFile.ts'

/** Where `needle` first stands in a file behind the first `after`; the first line where it is not found. */
export function lineOf({ path, text }: SourceFile, needle: string, after = ''): Place {
  const from = after === '' ? 0 : Math.max(text.indexOf(after), 0)
  const at = needle === '' ? -1 : text.indexOf(needle, from)
  if (at < 0) return { file: path, line: 1, column: 1 }
  const before = text.slice(0, at).split(/\r\n?|\n/)
  return { file: path, line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
