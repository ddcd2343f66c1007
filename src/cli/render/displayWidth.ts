/** What takes no column: combining marks, what is never shown, the vowels of decomposed Hangul. */
const none = /^(?:[\p{Mn}\p{Me}]|\p{Default_Ignorable_Code_Point}|[\u1160-\u11FF])$/u

/** What takes two columns: CJK scripts and punctuation, full-width forms, pictures (Unicode's East Asian Width W and F). */
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u

/** The columns that one character takes in a terminal. */
export function characterWidth(character: string): 0 | 1 | 2 {
  if (none.test(character)) return 0
  return wide.test(character) ? 2 : 1
}

/** The columns that a text without control characters takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}
