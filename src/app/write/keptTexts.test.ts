import { expect, test } from 'vitest'
import { draftOf } from './draft.ts'
import { isUnsaved, noteKept } from './keptTexts.ts'

test('what was opened or downloaded is kept elsewhere, what was written since is not', () => {
  const opened = draftOf('parcels.en.md', '# Parcels')
  expect(isUnsaved([opened])).toBe(true)
  noteKept([opened])
  expect(isUnsaved([opened])).toBe(false)
  expect(isUnsaved([opened, draftOf('parcels.en.md', '# Parcels that are late')])).toBe(true)
  expect(isUnsaved([draftOf('empty.md', ' ')])).toBe(false)
})
