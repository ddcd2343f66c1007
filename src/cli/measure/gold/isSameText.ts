import { fold } from '../../../read/fold.ts'

/** Stands for whatever a placeholder would hold. */
const slot = '▢'

/** `{0}`, `{name}`, `%s`, `%-.192s`, `%2$s`, `_name_`: the notations of a placeholder. */
const placeholder =
  /\{[^{}\n]{0,60}\}|%(?:\d+\$)?[-+#0]*\d*(?:\.(?:\d+|\*))?(?:ll|[lhzjt])?[a-z]|(?<![\p{L}\p{N}])_[\p{L}\p{N} -]{1,40}_(?![\p{L}\p{N}])/gu

/** A value without what writers vary: case, width, spaces, quotes, emphasis, code marks, the full stop at its end. */
function plain(value: string): string {
  return fold(value)
    .text.toLowerCase()
    .replace(/[\s"'`´‘’“”「」*\\]/g, '')
    .replace(/[.。]$/, '')
}

const withSlots = (value: string) =>
  plain(fold(value).text.toLowerCase().replace(placeholder, slot))

/** Whether the fixed text of a template stands in a text in its order, from its start to its end, and makes up a third of it or more. */
function fits(template: string, text: string): boolean {
  const pieces = template.split(slot)
  const fixed = pieces.join('')
  if (pieces.length === 1 || fixed.length * 3 < text.length) return false
  const [first = ''] = pieces
  const last = pieces.at(-1) ?? ''
  if (!text.startsWith(first) || !text.endsWith(last)) return false
  let at = first.length
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at)
    if (found === -1) return false
    at = found + piece.length
  }
  return at <= text.length - last.length
}

/**
 * Whether two messages are the same but for the notation of their placeholders: `'{0}' expected`, `'%s' expected` and `'_name_' expected` are.
 * The fixed text decides.
 */
export function isSameText(a: string, b: string): boolean {
  if (plain(a) === plain(b)) return true
  const [slotted, other] = [withSlots(a), withSlots(b)]
  return (
    slotted === other ||
    fits(slotted, other) ||
    fits(other, slotted) ||
    fits(slotted, plain(b)) ||
    fits(other, plain(a))
  )
}
