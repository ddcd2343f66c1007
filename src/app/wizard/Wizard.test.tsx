import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { library } from '../fixture.ts'
import { lastAnnouncement } from '../live/announcements.ts'
import { renderAt } from '../renderAt.tsx'

const wizard = () => within(screen.getByRole('region', { name: 'Check step by step' }))

async function expectFocusOn(heading: string) {
  expect(await wizard().findByRole('heading', { name: heading })).toBeInTheDocument()
  await waitFor(() => expect(wizard().getByRole('heading', { name: heading })).toHaveFocus())
}

async function choose(option: string) {
  await userEvent.click(await wizard().findByRole('radio', { name: option }))
  await userEvent.click(wizard().getByRole('button', { name: 'Continue' }))
}

test('asks the question first, then only the check that applies', async () => {
  const router = await renderAt('/en/parcels/lost-parcel/')
  expect(wizard().getByRole('heading', { name: 'Where to?' })).toBeInTheDocument()
  await choose('Abroad')
  expect(router.state.location.search).toBe('?country=abroad')
  await expectFocusOn('Check that the customs form is attached.')
})

test('lands on the step of an address, with the answers so far and a way to change each', async () => {
  const router = await renderAt('/en/parcels/lost-parcel/?country=home&check-1=wrong')
  expect(wizard().getByRole('heading', { name: 'How to fix it' })).toBeInTheDocument()
  expect(wizard().getByText('Print a new label.')).toBeInTheDocument()
  await userEvent.click(wizard().getByRole('link', { name: 'Change: Where to?' }))
  expect(router.state.location.search).toBe('?check-1=wrong')
  expect(await wizard().findByRole('radio', { name: 'At home' })).toBeChecked()
})

test('asks to choose where nothing was chosen', async () => {
  await renderAt('/en/parcels/lost-parcel/')
  await userEvent.click(wizard().getByRole('button', { name: 'Continue' }))
  expect(wizard().getByText('Choose one.')).toBeInTheDocument()
  expect(wizard().getAllByRole('radio')[0]).toHaveFocus()
})

test('a digit chooses an option while the focus is in the options', async () => {
  await renderAt('/en/parcels/lost-parcel/')
  await userEvent.keyboard('2')
  expect(wizard().queryByRole('radio', { checked: true })).toBeNull()
  wizard().getAllByRole('radio')[0]?.focus()
  await userEvent.keyboard('2')
  expect(wizard().getByRole('radio', { name: 'Abroad' })).toBeChecked()
})

test('ends solved, or with a text for support that quotes what was checked', async () => {
  await renderAt('/en/parcels/lost-parcel/?country=home&check-1=wrong')
  await choose('That fixed it')
  await expectFocusOn('Problem solved')
  expect(
    wizard().getByText('Check that the label is readable.', { selector: '.solved *' }),
  ).toBeVisible()
  await userEvent.click(
    wizard().getByRole('link', { name: /Change: After the fix and another try/ }),
  )
  await choose('Not yet')
  await expectFocusOn('The next step: contact support')
  expect(wizard().getByText("You've done every check that applies.")).toBeInTheDocument()
  expect(
    await wizard().findByText(/Check that the label is readable/, { selector: 'pre' }),
  ).toBeInTheDocument()
})

test('says what was checked only where it was', async () => {
  await renderAt('/en/parcels/lost-parcel/?country=home&check-1=unknown')
  expect(wizard().getByText(/^Nothing has been checked so far/)).toBeVisible()
  cleanup()
  await renderAt('/en/parcels/lost-parcel/?country=unknown&check-1=right&check-2=unknown')
  expect(wizard().getByText('Checked: 1. Could not be checked: 1.')).toBeVisible()
})

test('says that an answer in the link no longer fits, and not that another site added something', async () => {
  await renderAt('/en/parcels/lost-parcel/?from=feed')
  expect(wizard().queryByText(/no longer fits/)).toBeNull()
  cleanup()
  await renderAt('/en/parcels/lost-parcel/?check-7=right')
  expect(
    wizard().getByText('1 answer in the link no longer fits this guide and was left out.'),
  ).toBeInTheDocument()
})

test('leaves out what an older edition of the guide asked otherwise, and keeps it out of the next address', async () => {
  const router = await renderAt('/en/parcels/lost-parcel/?country=home&check-1=right&v=0000aaabbb')
  expect(wizard().getByText(/^1 answer in the link no longer fits/)).toBeInTheDocument()
  await choose('This is fine')
  expect(router.state.location.search).toBe('?check-1=right&country=home')
  expect(wizard().queryByText(/no longer fits/)).toBeNull()
})

test('after a reload says that the paste is gone and the answers taken from it are not', async () => {
  await renderAt('/en/parcels/lost-parcel/?country=home', { found: ['country'] })
  expect(wizard().getByText(/what you pasted is gone/)).toBeInTheDocument()
  expect(wizard().getByText('At home', { selector: 'dd' })).toBeInTheDocument()
})

test('answers stay when the language changes', async () => {
  const router = await renderAt('/en/parcels/lost-parcel/?country=home')
  await userEvent.click(screen.getByRole('link', { name: '한국어' }))
  expect(await screen.findByRole('radio', { name: '문제없어요' })).toBeInTheDocument()
  expect(router.state.location).toMatchObject({
    pathname: '/ko/parcels/lost-parcel/',
    search: '?country=home',
  })
})

test('a mail is offered where support has an address, and holds what the preview shows', async () => {
  await renderAt('/en/parcels/lost-parcel/?country=home&check-1=right')
  const mail = await wizard().findByRole('link', { name: 'Send as an email' })
  const href = mail.getAttribute('href') ?? ''
  expect(href).toMatch(/^mailto:desk@example\.com\?subject=/)
  expect(href.length).toBeLessThanOrEqual(1900)
  expect(decodeURIComponent(href)).toContain('Check that the label is readable.')
})

test('leads to support only where a product has somebody to ask', async () => {
  const end = '/en/parcels/lost-parcel/?country=home&check-1=right'
  await renderAt(end)
  expect(await wizard().findByRole('link', { name: 'Contact support' })).toBeVisible()
  cleanup()
  const shelfOf = library.shelf
  vi.spyOn(library, 'shelf').mockImplementation(async (...asked) => {
    const shelf = await shelfOf(...asked)
    return shelf && { ...shelf, product: { ...shelf.product, contacts: [] } }
  })
  await renderAt(end)
  expect(await wizard().findByRole('button', { name: 'Copy the support request' })).toBeVisible()
  expect(wizard().queryByRole('link', { name: 'Contact support' })).toBeNull()
  vi.restoreAllMocks()
})

test('each step says how much is left, in place of what was said before', async () => {
  await renderAt('/en/parcels/lost-parcel/')
  await userEvent.click(wizard().getByRole('button', { name: 'Continue' }))
  expect(lastAnnouncement()).toBe('Choose one.')
  await choose('Abroad')
  await waitFor(() => expect(lastAnnouncement()).toBe('At most 1 step left'))
  await choose('This is fine')
  await waitFor(() => expect(lastAnnouncement()).toBe(''))
})

test('after a check that was not right the fix is heard first', async () => {
  await renderAt('/en/parcels/lost-parcel/?country=home')
  await choose('This was wrong')
  await expectFocusOn('How to fix it')
})
