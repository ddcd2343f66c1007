import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderAt } from '../renderAt.tsx'

test('names the error, its cause, its checks and its code', async () => {
  await renderAt('/en/parcels/lost-parcel/')
  expect(
    screen.getByRole('heading', { level: 1, name: /LOST_\s?PARCEL.*the parcel is lost/ }),
  ).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'Likely cause' })).toBeInTheDocument()
  expect(screen.getByText('Print a new label.')).toBeInTheDocument()
  expect(screen.getByText('404', { selector: 'code' })).toBeInTheDocument()
})

test('says in the reader’s language that an error is not translated yet, and in which it is', async () => {
  await renderAt('/ja/parcels/late-parcel/')
  expect(
    screen.getByText('このエラーはまだ日本語に翻訳されていません。以下は英語の内容です。'),
  ).toBeInTheDocument()
  expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en')
})

test('the title of the document and its canonical address are the entry’s, also with answers', async () => {
  await renderAt('/en/parcels/lost-parcel/?country=home')
  expect(document.title).toBe('LOST_PARCEL · Parcels · Unstuck')
  expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
    new URL('/en/parcels/lost-parcel/', location.href).href,
  )
  expect(document.querySelector('meta[name=robots]')).toBeNull()
})

test('an entry that does not exist says so and leads home', async () => {
  await renderAt('/ko/parcels/no-such-entry/')
  expect(screen.getByRole('heading', { name: '이 주소에는 페이지가 없어요' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '처음 화면으로' })).toHaveAttribute('href', '/ko/')
})
