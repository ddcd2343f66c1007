/** Encodings that say themselves what they are, by their first bytes. */
const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The older encodings in which Korean and Japanese files are still saved, and what their text is mostly made of. */
const legacy: readonly (readonly [string, RegExp])[] = [
  ['euc-kr', /[\uAC00-\uD7A3]/g],
  ['shift_jis', /[\u3041-\u30FA\u4E00-\u9FFF]/g],
]

/** The text of bytes in an encoding, or null where a byte does not belong to it. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * The text of a file's bytes without its byte order mark, or null where they are no text.
 * UTF-8, UTF-16 with its mark, CP949 and Shift_JIS: of the last two the one that yields more letters of its language.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked !== undefined) return decodeAs(marked[0], bytes)
  if (bytes.includes(0)) return null
  const text = decodeAs('utf-8', bytes)
  if (text !== null) return text
  const candidates = legacy.flatMap(([encoding, letters]) => {
    const decoded = decodeAs(encoding, bytes)
    return decoded === null ? [] : [{ decoded, letters: decoded.match(letters)?.length ?? 0 }]
  })
  return candidates.sort((a, b) => b.letters - a.letters)[0]?.decoded ?? null
}
