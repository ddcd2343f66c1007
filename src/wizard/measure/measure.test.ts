import { expect, test } from 'vitest'
import { readProduct } from '../corpus/readProduct.ts'
import { examine } from '../examine.ts'
import pastes from './evidence.jsonl?raw'

interface Line {
  readonly product: string
  readonly paste: string
  readonly expected: readonly {
    readonly span: string
    readonly answer?: string
    readonly diagnosis?: string
  }[]
}

const files: Record<string, string> = import.meta.glob('../../../content/*/product.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** What the paste shows, as `id` and the stretches that show it. */
function foundIn({ product, paste }: Line) {
  const { answers, diagnoses } = examine(
    readProduct(product, files[`../../../content/${product}/product.yaml`] ?? ''),
    paste,
  )
  return [
    ...answers.map((found) => ({ id: found.answer, spans: [found] })),
    ...diagnoses.map(({ rule, spans }) => ({ id: rule, spans })),
  ]
}

const lines = pastes
  .trim()
  .split('\n')
  .map((line): Line => JSON.parse(line))

test('finds what the measuring pastes show', () => {
  const wanted = lines.flatMap((line) => line.expected.map((one) => ({ line, one })))
  const right = wanted.filter(({ line, one }) => {
    const start = line.paste.indexOf(one.span)
    return foundIn(line).some(
      ({ id, spans }) =>
        id === (one.answer ?? one.diagnosis) &&
        spans.some((span) => span.start < start + one.span.length && span.end > start),
    )
  })
  expect(wanted).toHaveLength(32)
  expect(right.length).toBeGreaterThanOrEqual(31)
})

test('claims nothing that the measuring pastes do not show', () => {
  const claimed = lines.flatMap((line) =>
    foundIn(line).filter(
      ({ id }) => !line.expected.some(({ answer, diagnosis }) => id === (answer ?? diagnosis)),
    ),
  )
  expect(claimed).toEqual([])
})
