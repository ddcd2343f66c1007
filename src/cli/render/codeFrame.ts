import { characterWidth, displayWidth } from './displayWidth.ts'
import type { Paint } from './paint.ts'
import { printable } from './printable.ts'

export interface CodeFrameOptions {
  readonly paint: Paint
  /** The width of the terminal in columns. */
  readonly columns: number
}

/** The part of a line that fits around a column, and the columns before the place in it. */
function windowAround(
  line: string,
  column: number,
  room: number,
): { shown: string; before: number } {
  const at = Math.min(Math.max(column - 1, 0), line.length)
  // Only so many characters can fit, and the line may be megabytes long.
  const from = Math.max(0, at - 4 * room)
  const to = at + 4 * room
  const head = printable(line.slice(from, at))
  const tail = printable(line.slice(at, to))
  const isWhole = from === 0 && to >= line.length
  if (isWhole && displayWidth(head) + displayWidth(tail) <= room) {
    return { shown: head + tail, before: displayWidth(head) }
  }
  const left = takeEnd(head, Math.floor(room / 3))
  const start = from === 0 && left === head ? left : `…${left}`
  const right = takeStart(tail, room - displayWidth(start) - 1)
  const end = to >= line.length && right === tail ? right : `${right}…`
  return { shown: start + end, before: displayWidth(start) }
}

function takeStart(text: string, room: number): string {
  let width = 0
  let taken = ''
  for (const character of text) {
    width += characterWidth(character)
    if (width > room) break
    taken += character
  }
  return taken
}

function takeEnd(text: string, room: number): string {
  const characters = [...text]
  let width = 0
  let from = characters.length
  while (from > 0) {
    width += characterWidth(characters[from - 1] ?? '')
    if (width > room) break
    from--
  }
  return characters.slice(from).join('')
}

/**
 * A line of a file, with its number, and a caret under a column, both from 1.
 * The caret stands right under CJK text too; a long line is cut round it.
 */
export function codeFrame(
  source: string,
  line: number,
  column: number,
  options: CodeFrameOptions,
): string {
  const { paint, columns } = options
  const number = String(line)
  const gutter = ' '.repeat(number.length)
  const { shown, before } = windowAround(source, column, Math.max(20, columns - number.length - 4))
  return [
    `${gutter} ${paint('blue', '|')}`,
    `${paint('blue', `${number} |`)} ${shown}`,
    `${gutter} ${paint('blue', '|')} ${' '.repeat(before)}${paint('red', '^')}`,
  ].join('\n')
}
