import { expect, test } from 'vitest'
import { compile } from '../../../compile/compile.ts'
import { isExpected } from './isExpected.ts'
import type { MeasuringPaste } from './labelled.ts'
import { library } from './library.ts'
import { scorePastes } from './scorePastes.ts'

const guide = `# Parcels

### The call fails and returns the \`Parcel Lost\` error message.

* The parcel was lost at a depot.
    * Check that the depot has scanned it.

### The call fails and returns the \`Address Unknown\` error message.

* The address is not in the register.
    * Check that the address is complete.
`

const parcels = library(compile([{ path: 'parcels/en.md', text: guide }]))

const asked = (paste: string, expected: readonly string[]): MeasuringPaste => ({
  id: 'x',
  lang: 'en',
  source: 'corpora/parcels',
  expected: [...expected],
  paste,
})

const versions = (entry: string) => parcels.versionsOf('parcels', entry)

test.each(['parcel lost', 'parcel-lost', 'PARCEL_LOST', 'parcels/en.md#L3', 'parcels/en.md#L6'])(
  'an entry is called %j',
  (name) => {
    expect(isExpected(asked('', [name]), versions('parcel-lost'))).toBe(true)
    expect(isExpected(asked('', [name]), versions('address-unknown'))).toBe(false)
  },
)

test('an entry of another product is never right', () => {
  const elsewhere = { source: 'corpora/letters', expected: ['Parcel Lost'] }
  expect(isExpected(elsewhere, versions('parcel-lost'))).toBe(false)
  expect(isExpected(asked('', []), versions('parcel-lost'))).toBe(false)
})

test('pastes are counted by kind, and those without an entry by themselves', () => {
  const pastes = [
    asked('{"message":"Parcel Lost"}', ['Parcel Lost']),
    asked('{"message":"Parcel Lost"}', ['Address Unknown']),
    asked('{"message":"Parcel Lost"}', []),
    asked('the weather is fine today', []),
  ]
  const kindOf = ({ expected }: MeasuringPaste) => (expected.length > 0 ? 'with' : 'without')
  expect(scorePastes(pastes, kindOf, () => parcels)).toEqual([
    { kind: 'with', pastes: 2, known: 2, first: 1, firstThree: 1, sure: 1, wrong: 1, none: 0 },
    { kind: 'without', pastes: 2, known: 0, first: 0, firstThree: 0, sure: 0, wrong: 1, none: 1 },
    {
      kind: 'all that have an entry',
      pastes: 2,
      known: 2,
      first: 1,
      firstThree: 1,
      sure: 1,
      wrong: 1,
      none: 0,
    },
  ])
})
