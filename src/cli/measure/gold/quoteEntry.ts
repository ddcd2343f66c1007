import type { GoldEntry, StatedEntry } from './readGold.ts'

/** The entry with each message that it names by its place as it stands there; `lines` are those of its file. */
export function quoteEntry(entry: StatedEntry, lines: readonly string[]): GoldEntry {
  const textAt = (line: number, [column, length]: readonly [number, number]) => {
    const quoted = (lines[line - 1] ?? '').slice(column - 1, column - 1 + length)
    if (quoted.length < length)
      throw new Error(`${entry.file}:${line}:${column} is shorter than the gold says`)
    return entry.file.endsWith('.json') ? String(JSON.parse(`"${quoted}"`)) : quoted
  }
  return {
    ...entry,
    signatures: entry.signatures.map((one) => {
      if ('value' in one) return one
      const { at, ...rest } = one
      return { ...rest, value: textAt(one.line, at) }
    }),
  }
}
