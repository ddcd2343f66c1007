/** A member of a JSON object with the 1-based line of its key. */
export interface Member {
  readonly key: string
  readonly line: number
  readonly value: unknown
}

/** What finds the place of keys, which are asked for in the order in which they stand as a rule. */
function keyFinder(text: string): (key: string) => number {
  let from = 0
  const find = (quoted: string, start: number): number => {
    for (let at = text.indexOf(quoted, start); at >= 0; at = text.indexOf(quoted, at + 1)) {
      const after = /^\s*:/.test(text.slice(at + quoted.length, at + quoted.length + 8))
      if (after) return at
    }
    return -1
  }
  return (key) => {
    const quoted = JSON.stringify(key)
    const ahead = find(quoted, from)
    const at = ahead >= 0 ? ahead : find(quoted, 0)
    if (at >= 0) from = at + quoted.length
    return at
  }
}

/** What tells the 1-based line of an offset; quick where offsets rise. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let counted = 0
  return (offset) => {
    if (offset < counted) {
      line = 1
      counted = 0
    }
    for (
      let at = text.indexOf('\n', counted);
      at >= 0 && at < offset;
      at = text.indexOf('\n', at + 1)
    ) {
      line += 1
      counted = at + 1
    }
    return line
  }
}

/** The value of a JSON text; undefined where it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Other JSON-like files lie in folders of guides too, and are not ours to judge.
    return undefined
  }
}

/** The members of the object that a JSON text is, with their lines; null where it is not an object or not JSON. */
export function readJson(text: string): readonly Member[] | null {
  if (!/^\s*\{/.test(text)) return null
  const value = parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const find = keyFinder(text)
  const lineOf = lineCounter(text)
  return Object.entries(value).map(([key, member]) => ({
    key,
    line: lineOf(Math.max(find(key), 0)),
    value: member,
  }))
}
