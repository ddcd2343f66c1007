import { expect, test, vi } from 'vitest'
import { library } from '../fixture.ts'
import { liveLibrary } from './liveLibrary.ts'

const [locale, product] = ['en', 'parcels'] as const

test('takes over what has changed, and fetches nothing again', async () => {
  const shelf = vi.fn(library.shelf)
  const live = liveLibrary({ ...library, shelf })
  const before = await live.shelf(locale, product)
  const [first] = before?.entries ?? []
  if (!first) throw new Error('expected an entry')
  const entry = { ...first, title: 'Another title', causes: [{ text: 'It fell.', line: 2 }] }
  live.change([{ locale, product, shelf: { entries: [entry], trees: {} } }])
  const after = await live.shelf(locale, product)
  expect(after?.entries.find(({ id }) => id === first.id)).toEqual(entry)
  expect(after?.entries).toHaveLength(before?.entries.length ?? 0)
  expect(shelf).toHaveBeenCalledTimes(1)
})

test('fetches everything again where it cannot know', async () => {
  const shelf = vi.fn(library.shelf)
  const live = liveLibrary({ ...library, shelf })
  await live.shelf(locale, product)
  live.change(null)
  await live.shelf(locale, product)
  expect(shelf).toHaveBeenCalledTimes(2)
})
