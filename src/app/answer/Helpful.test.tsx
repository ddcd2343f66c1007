import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderAt } from '../renderAt.tsx'

test('whether a page helped is an event of the document, without any text of a person', async () => {
  const heard: unknown[] = []
  const listen = (event: Event) => {
    if (event instanceof CustomEvent) heard.push(event.detail)
  }
  document.addEventListener('unstuck-helpful', listen)
  await renderAt('/en/parcels/late-parcel/')
  await userEvent.click(screen.getByRole('button', { name: 'No' }))
  document.removeEventListener('unstuck-helpful', listen)
  expect(heard).toEqual([
    { product: 'parcels', entry: 'late-parcel', locale: 'en', helpful: false },
  ])
  expect(screen.getByRole('region', { name: 'Was this helpful?' })).toHaveTextContent('Thank you.')
})

test('who was not helped is thanked where the focus is, and led to people', async () => {
  await renderAt('/en/parcels/late-parcel/')
  await userEvent.click(screen.getByRole('button', { name: 'No' }))
  const thanks = within(screen.getByRole('region', { name: 'Was this helpful?' }))
  expect(thanks.getByText('Thank you.')).toHaveFocus()
  expect(thanks.getByRole('link', { name: 'Contact support' })).toHaveAttribute('href', '#support')
})
