/** Bytes below this many are looked at to tell what they are. */
const sample = 64 * 1024

/** The encoding that a byte order mark names, or that zeros at every other byte give away. */
function utf16Of(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const pairs = Math.min(bytes.length, sample) >> 1
  let even = 0
  let odd = 0
  for (let index = 0; index < pairs; index += 1) {
    if (bytes[index * 2] === 0) even += 1
    if (bytes[index * 2 + 1] === 0) odd += 1
  }
  // Half of a text's characters being ASCII is little: line breaks, spaces, digits and Markdown alone come near it.
  if (odd > pairs * 0.2 && even < pairs * 0.02) return 'utf-16le'
  if (even > pairs * 0.2 && odd < pairs * 0.02) return 'utf-16be'
  return null
}

/** Whether bytes hold what no text does: zeros, or many other control characters. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, sample)
  let controls = 0
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[index] ?? 0
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 27)) controls += 1
  }
  return controls > length * 0.02
}

/** The text in `encoding`, or null where the bytes are not in it. */
function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // A fatal decoder throws on the first byte that its encoding does not have: that is the answer.
    return null
  }
}

/** How many characters a reader of the language would take for right: kana and frequent kanji, or Hangul. */
function plausible(text: string, encoding: string): number {
  const good =
    encoding === 'shift_jis' ? /[\u3040-\u30FF\u3001\u3002\u4E00-\u9FFF]/g : /[\uAC00-\uD7A3]/g
  const odd =
    encoding === 'shift_jis'
      ? /[\uFF61-\uFF9F\uE000-\uF8FF]/g
      : /[\u4E00-\u9FFF\uF900-\uFAFF\u3040-\u30FF]/g
  return (text.match(good)?.length ?? 0) - 2 * (text.match(odd)?.length ?? 0)
}

/**
 * The text of a file's bytes: UTF-8, UTF-16 with or without its mark, else CP949 or Shift_JIS, whichever reads as its language.
 * Null where the bytes are no text. A byte order mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const utf16 = utf16Of(bytes)
  if (utf16) return decodeAs(bytes, utf16)
  if (isBinary(bytes)) return null
  const utf8 = decodeAs(bytes, 'utf-8')
  if (utf8 !== null) return utf8
  const legacy = ['euc-kr', 'shift_jis', 'euc-jp']
    .map((encoding) => ({ encoding, text: decodeAs(bytes, encoding) }))
    .flatMap(({ encoding, text }) =>
      text === null
        ? []
        : [{ text, score: plausible(text, encoding === 'euc-kr' ? encoding : 'shift_jis') }],
    )
    .sort((a, b) => b.score - a.score)
  // A file that is UTF-8 but for a few bytes is still read; the replacement character shows where.
  return legacy[0]?.text ?? new TextDecoder('utf-8').decode(bytes)
}
