/** Where a link leads, and where what says so ends. */
export interface Target {
  readonly href: string
  readonly end: number
}

const plain =
  /\(\s*(?:<((?:[^<>\n\\]|\\.)*)>|((?:[^\s()\\<]|\\.|\((?:[^\s()\\]|\\.)*\))*))(?:[ \n]+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'))?\s*\)/y

/** The `(address "title")` that follows a link's text at `from`; null where none does. One pair of brackets may stand in an address. */
export function scanTarget(source: string, from: number): Target | null {
  if (source[from] !== '(') return null
  plain.lastIndex = from
  const found = plain.exec(source)
  const href = found?.[1] ?? found?.[2]
  if (!found || href === undefined) return null
  return { href: href.replace(/\\([!-/:-@[-`{-~])/g, '$1'), end: from + found[0].length }
}
