import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/sourceFile.ts'
import type { TextEdit } from '../model/textEdit.ts'

interface Change {
  readonly start: number
  readonly end: number
  readonly to: string
}

/** The offset at which each line of a text starts, lines ending wherever the compiler ends them; a byte order mark stands before the first. */
function lineStarts(text: string): readonly number[] {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0]
  for (const end of text.matchAll(/\r\n?|[\n\u2028\u2029\u0085]/g))
    starts.push(end.index + end[0].length)
  return starts
}

/** The stretch of `text` that an edit changes; none where something else stands there. */
function changeOf(
  { line, column, from, to }: TextEdit,
  text: string,
  starts: readonly number[],
): readonly Change[] {
  const lineStart = starts[line - 1]
  if (lineStart === undefined) return []
  const start = lineStart + column - 1
  const end = start + from.length
  return text.slice(start, end).replace(/[\u00A0\u202F]/g, ' ') === from ? [{ start, end, to }] : []
}

function fixOne({ path, text }: SourceFile, edits: readonly TextEdit[]): SourceFile {
  const starts = lineStarts(text)
  const changes = edits
    .flatMap((edit) => changeOf(edit, text, starts))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  let fixed = ''
  let read = 0
  for (const { start, end, to } of changes) {
    if (start < read) continue
    fixed += text.slice(read, start) + to
    read = end
  }
  return { path, text: fixed + text.slice(read) }
}

/**
 * The files that the fixes of `diagnostics` change, as they are afterwards. An edit is left out where its text no longer stands
 * where it was found, or where it overlaps an earlier one: checking again then finds what is left.
 */
export function applyFixes(
  files: readonly SourceFile[],
  diagnostics: readonly Pick<Diagnostic, 'fix'>[],
): readonly SourceFile[] {
  const edits = new Map<string, TextEdit[]>()
  for (const edit of diagnostics.flatMap(({ fix }) => fix ?? []))
    edits.set(edit.file, [...(edits.get(edit.file) ?? []), edit])
  return files.flatMap((file) => {
    const own = edits.get(file.path)
    const fixed = own ? fixOne(file, own) : file
    return fixed.text === file.text ? [] : [fixed]
  })
}
