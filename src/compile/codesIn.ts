import type { MarkedText } from '../model/markedText.ts'

/** What a writer puts between two codes. */
const between =
  /\s*[,;、，；·・]\s*|\s+[/／|]\s+|\s+(?:and\/or|or|and)\s+|\s*(?:또는|혹은|및|または|もしくは|及び)\s*/i

/** The same between two texts that are set off as code, where a bare slash is plain too. */
const gap =
  /^\s*(?:[,;、，；·・/／|\n\u2028]|and\/or|or|and|또는|혹은|및|または|もしくは|及び)\s*$/i

/** What may also stand between two, where both are plainly codes: `auth/no-user` is one. */
const closer = /\s*[/／()（）]\s*|\s+/

const plain =
  /^(?:-?\d{2,10}|0x[\dA-Fa-f]{2,16}|[A-Z][A-Z\d]*(?:[_-][A-Z\d]+)+|[a-z]+(?:_[a-z\d]+)+|[A-Z]{1,8}\d{2,10})$/

/** A line's codes, each on its own; the whole line where it is one code, or words. */
function split(line: string): readonly string[] {
  const parts = line.split(between).filter((part) => part !== '')
  const listed = parts.length > 1 && parts.every((part) => !/\s/.test(part)) ? parts : [line]
  return listed.flatMap((one) => {
    const closely = one.split(closer).filter((part) => part !== '')
    return closely.length > 1 && closely.every((part) => plain.test(part)) ? closely : [one]
  })
}

/** The texts that are set off as code, where nothing but what separates codes stands between them, and nothing around. */
function spansIn({ text, marks }: MarkedText): readonly string[] | null {
  const spans = (marks ?? []).filter(({ kind }) => kind === 'code')
  const [first, ...others] = spans
  const last = spans.at(-1)
  if (first === undefined || last === undefined || others.length === 0) return null
  const isList = others.every(({ start }, index) =>
    gap.test(text.slice(spans[index]?.end ?? 0, start)),
  )
  const around = text.slice(0, first.start) + text.slice(last.end)
  return isList && around.trim() === ''
    ? spans.map(({ start, end }) => text.slice(start, end))
    : null
}

/** The codes of a table's cell: one a line, or several with commas, slashes, spaces or a word such as "or" between them. */
export function codesIn(cell: MarkedText): readonly string[] {
  const lines = spansIn(cell) ?? cell.text.split(/[\n\u2028]+/)
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '-')
    .flatMap(split)
}
