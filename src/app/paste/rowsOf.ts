/** The rows of a long text as a window shows them: each line, and of a very long line each piece. */
export interface Rows {
  /** Where each row begins. */
  readonly starts: Uint32Array
  /** The line that each row is of, counted from 0. */
  readonly lines: Uint32Array
}

/** Most characters in one row: what is longer is shown as several. */
export const longestRow = 2000

/** The rows of a text. Linear in the text. */
export function rowsOf(text: string): Rows {
  let starts = new Uint32Array(1024)
  let lines = new Uint32Array(1024)
  let size = 0
  const add = (start: number, line: number) => {
    if (size === starts.length) {
      starts = doubled(starts)
      lines = doubled(lines)
    }
    starts[size] = start
    lines[size++] = line
  }
  let line = 0
  for (let start = 0; ; line++) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    for (let at = start; at === start || at < end; at += longestRow) add(at, line)
    if (newline < 0) break
    start = newline + 1
  }
  return { starts: starts.slice(0, size), lines: lines.slice(0, size) }
}

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}

/** The row that holds an offset. */
export function rowAt({ starts }: Rows, offset: number): number {
  let from = 0
  let to = starts.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((starts[middle] ?? 0) <= offset) from = middle + 1
    else to = middle
  }
  return Math.max(0, from - 1)
}
