import type { Span } from '../model/span.ts'

const alphabets: Readonly<Record<string, string>> = {
  '': 'aZ3kQ9xB7mN2pR5tV8wY4cD6fG1hJ0LsEuXoTiKrMy',
  h: '9f3c1ab27d50e864',
  d: '7301946285',
  u: 'Q7ZK2MXB9RT4WV5N',
}

/** An example of a kind as plain text, and the stretches that its marks enclose. */
export function readExample(example: string): {
  readonly text: string
  readonly spans: readonly Span[]
} {
  const filled = example.replace(/‹(\d+)([hdu]?)›/g, (_all, count: string, sort: string) =>
    Array.from({ length: Number(count) }, (_one, i) => {
      const letters = alphabets[sort] ?? ''
      return letters[(i * 7 + (i >> 3)) % letters.length] ?? ''
    }).join(''),
  )
  const spans: Span[] = []
  let text = ''
  for (const [index, piece] of filled.split(/[⟦⟧]/).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length })
    text += piece
  }
  return { text, spans }
}
