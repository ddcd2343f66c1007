import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EntryTitle } from './EntryTitle.tsx'

const blank = {
  id: 'e',
  line: 1,
  lang: 'en',
  causes: [],
  checks: [],
  notes: [],
  samples: [],
} as const

test('a code stands small above the words that explain it', () => {
  const code = { kind: 'code', value: 'LOST_PARCEL', lang: 'en', line: 1 } as const
  const title = 'LOST_PARCEL: the parcel is lost'
  render(<EntryTitle entry={{ ...blank, label: 'LOST_PARCEL', title, signatures: [code] }} />)
  expect(screen.getByText('the parcel is lost')).toHaveClass('title-words')
})

test('a name in words is the headline, and what is said about it stands below', () => {
  const title = 'Other customs errors: no fixed message'
  render(<EntryTitle entry={{ ...blank, label: 'Other customs errors', title, signatures: [] }} />)
  expect(
    screen.getByRole('heading', { name: /^Other customs errors\s*:\s*no fixed message$/ }),
  ).toBeInTheDocument()
  expect(screen.getByText('Other customs errors')).toHaveClass('title-words')
  expect(screen.getByText('no fixed message')).toHaveClass('title-note')
})
