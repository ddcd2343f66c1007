import { expect, test } from 'vitest'
import { writeEntryMarkdown } from './writeEntryMarkdown.ts'

test('writes an entry as a document that is read by itself', () => {
  const text = writeEntryMarkdown({
    id: 'lost',
    title: 'LOST: the parcel is lost',
    label: 'LOST',
    line: 1,
    lang: 'en',
    guide: 'guide',
    languages: ['en'],
    signatures: [
      { kind: 'code', value: 'LOST', lang: 'en', line: 1 },
      { kind: 'status', value: '404', lang: 'en', line: 1 },
    ],
    causes: [{ text: 'The label came off.', line: 2 }],
    checks: [
      {
        id: 'check-1',
        text: 'Read label on the box.',
        marks: [
          { kind: 'code', start: 5, end: 10 },
          { kind: 'link', start: 18, end: 21, href: 'https://example.com' },
        ],
        line: 3,
        when: [{ facet: 'country', value: 'home', text: 'At home' }],
        ifNot: { text: 'Print it again.' },
      },
    ],
    notes: [],
    samples: [],
  })
  expect(text).toMatchInlineSnapshot(`
    "# LOST: the parcel is lost

    - \`LOST\`
    - HTTP 404

    ## Causes

    - The label came off.

    ## Checks

    1. (Only for: At home) Read \`label\` on the [box](https://example.com).
       - If not: Print it again.
    "
  `)
})
