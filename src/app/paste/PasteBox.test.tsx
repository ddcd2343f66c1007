import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderAt } from '../renderAt.tsx'
import { mostInBox } from './limits.ts'
import { currentPaste, forgetPaste } from './pasteStore.ts'
import type { Question } from './protocol.ts'
import { stopReading } from './reader.ts'

/** What the page has asked the worker to read. */
let asked: string[] = []

beforeEach(() => {
  asked = []
  vi.stubGlobal(
    'Worker',
    vi.fn(function FakeWorker() {
      return {
        addEventListener: () => {},
        terminate: () => {},
        postMessage: (question: Question) => {
          if (question.kind === 'read') asked.push(question.text)
        },
      }
    }),
  )
})

afterEach(() => {
  act(stopReading)
  act(forgetPaste)
  vi.unstubAllGlobals()
})

const box = () => screen.getByRole('textbox', { name: 'Paste your error' })

test('the box can reach no address, no spell-checker and no translator', async () => {
  await renderAt('/en/')
  expect(box()).not.toHaveAttribute('name')
  expect(box()).toHaveAttribute('spellcheck', 'false')
  expect(box()).toHaveAttribute('translate', 'no')
  expect(box()).toHaveAttribute('autocapitalize', 'off')
})

test('Ctrl and Enter asks at once and moves to what was found', async () => {
  await renderAt('/en/')
  await userEvent.type(box(), 'LOST_PARCEL{Control>}{Enter}{/Control}')
  expect(asked.at(-1)).toBe('LOST_PARCEL')
  expect(screen.getByRole('region', { name: 'What was found' })).toHaveFocus()
})

test('Enter alone is a line of the paste', async () => {
  await renderAt('/en/')
  await userEvent.type(box(), 'a{Enter}b')
  expect(box()).toHaveValue('a\nb')
  expect(asked).toEqual([])
})

test('a pause in typing asks; a composition does not until it ends', async () => {
  await renderAt('/en/')
  vi.useFakeTimers()
  fireEvent.compositionStart(box())
  fireEvent.input(box(), { target: { value: '오' }, isComposing: true })
  act(() => vi.advanceTimersByTime(2000))
  expect(asked).toEqual([])
  fireEvent.compositionEnd(box())
  act(() => vi.advanceTimersByTime(2000))
  expect(asked).toEqual(['오'])
  vi.useRealTimers()
})

test('a paste that is too long for a box becomes a card with its size', async () => {
  await renderAt('/en/')
  const text = `${'x'.repeat(mostInBox)}\nLOST_PARCEL`
  fireEvent.paste(document.body, {
    clipboardData: { files: [], getData: () => text },
  })
  expect(await screen.findByText('What you pasted: 65.5 kB')).toBeInTheDocument()
  expect(asked).toEqual([text])
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }))
  expect(box()).toHaveValue('')
})

test('a paste beside the box, on another page, leads to what was found', async () => {
  const router = await renderAt('/en/parcels/')
  fireEvent.paste(document.body, {
    clipboardData: { files: [], getData: () => 'LOST_PARCEL' },
  })
  expect(await screen.findByRole('textbox', { name: 'Paste your error' })).toHaveValue(
    'LOST_PARCEL',
  )
  expect(router.state.location.pathname).toBe('/en/')
  expect(router.state.location.state).toBeNull()
  expect(currentPaste()).toMatchObject({ kind: 'reading', text: 'LOST_PARCEL' })
})

test('without a worker the page says what still works', async () => {
  vi.stubGlobal('Worker', undefined)
  await renderAt('/en/')
  await userEvent.type(box(), 'x{Control>}{Enter}{/Control}')
  expect(
    screen.getByText("This browser can't read what you paste. Use the list below instead."),
  ).toBeInTheDocument()
})
