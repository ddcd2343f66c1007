/** The parts that letters are made of: jamo, a kana and its dakuten, other signs whole; and which letter each belongs to. */
export function partsOf(letters: string): {
  readonly parts: string
  readonly letter: readonly number[]
} {
  let parts = ''
  const letter: number[] = []
  for (let i = 0; i < letters.length; i++)
    for (const part of (letters[i] ?? '').normalize('NFD')) {
      parts += part
      letter.push(i)
    }
  return { parts, letter }
}
