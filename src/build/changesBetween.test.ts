import { expect, test } from 'vitest'
import { newCache } from '../compile/compileCache.ts'
import { changesBetween } from './changesBetween.ts'
import { understandContent } from './contentOf.ts'

const guide = (cause: string, code = 'ROW_LOST') => `# Troubleshooting guide

### The call fails with a \`ROW_FULL\` error.

* The row is full.
    * Check the row.

### The call fails with a \`${code}\` error.

* ${cause}
    * Check the shelf.
`

/** The states of a folder, one after another, as they are understood. */
function states(...texts: readonly string[]) {
  const cache = newCache()
  return texts.map((text) =>
    understandContent(
      'shop',
      () => ({
        files: [
          { path: 'rows/a.en.md', text },
          { path: 'rows/b.en.md', text: guide('The row is gone.', 'ROW_SHUT') },
        ],
        findings: [],
      }),
      { cache },
    ),
  )
}

test('names the entries alone that say something else', () => {
  const [before, now] = states(guide('The row is gone.'), guide('The row was sold.'))
  const changes = before && now && changesBetween(before, now)
  expect(changes?.map(({ locale, product }) => `${locale} ${product}`)).toEqual([
    'ko rows',
    'ja rows',
    'en rows',
  ])
  const { entries, trees } = changes?.[2]?.shelf ?? { entries: [], trees: {} }
  expect(entries.map(({ id, causes }) => [id, causes[0]?.text])).toEqual([
    ['row-lost', 'The row was sold.'],
  ])
  expect(Object.keys(trees)).toEqual(['row-lost'])
})

test('nothing has changed where a guide was saved as it was', () => {
  const [before, now] = states(guide('The row is gone.'), guide('The row is gone.'))
  expect(before && now && changesBetween(before, now)).toEqual([])
})

test.each([
  ['an error has another code', guide('The row is gone.', 'ROW_SOLD')],
  [
    'an error is new',
    `${guide('The row is gone.')}\n### The call fails with a \`ROW_BENT\` error.\n\n* It is bent.\n`,
  ],
  ['the guide has another title', guide('The row is gone.').replace('# Trouble', '# New trouble')],
])('everything has to be fetched again where %s', (_name, text) => {
  const [before, now] = states(guide('The row is gone.'), text)
  expect(before && now && changesBetween(before, now)).toBeNull()
})
