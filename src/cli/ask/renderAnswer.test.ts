import { expect, test } from 'vitest'
import { compile } from '../../compile/compile.ts'
import { paintFor } from '../render/paint.ts'
import { answerPaste } from './answerPaste.ts'
import { knowledge } from './knowledge.ts'
import { renderAnswer } from './renderAnswer.ts'

const product = `name: { en: Parcels }
facets:
  - id: api
    question: { en: Which API? }
    values:
      - { id: send, label: { en: Send API }, patterns: ['/send/{id}'] }
      - { id: track, label: { en: Track API }, patterns: ['/track/{id}'] }
`
const guide = `# Parcels

### The call fails with \`PARCEL_LOST\`

- It was lost.
    - Check that the depot has the parcel.
        - Who can do it: the depot
    - If it comes from the Send API or the Track API, check the number.
    - If it comes from the Send API, check the weight.
`
const known = knowledge(
  compile([
    { path: 'parcels/product.yaml', text: product },
    { path: 'parcels/codes.en.md', text: guide },
  ]),
)

/** The numbered lines that the terminal shows for a paste. */
function checksFor(paste: string): readonly string[] {
  const printed = renderAnswer(answerPaste(known, paste, 'en'), {
    known,
    paste,
    language: 'en',
    paint: paintFor(false),
    columns: 120,
  })
  return [...printed.matchAll(/^ {2}\d\. (.*)$/gm)].map(([, text = '']) => text)
}

test('the checks stand in the order of the page, what somebody else does last', () => {
  expect(checksFor('PARCEL_LOST')).toEqual([
    '[Send API, Track API] Check the number.',
    '[Send API] Check the weight.',
    'Check that the depot has the parcel.',
  ])
})

test('a check that the paste rules out is left out', () => {
  expect(checksFor('GET /track/1 PARCEL_LOST')).toEqual([
    '[Send API, Track API] Check the number.',
    'Check that the depot has the parcel.',
  ])
})

test('a paste that shows two answers to a question rules nothing out', () => {
  expect(checksFor('GET /track/1\nGET /send/1\nPARCEL_LOST')).toHaveLength(3)
})
