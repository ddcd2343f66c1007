import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import type { Verdict } from '../../model/verdict.ts'
import { forgetPaste, setPaste } from '../paste/pasteStore.ts'
import type { Reading } from '../paste/protocol.ts'
import { renderAt } from '../renderAt.tsx'

afterEach(() => act(forgetPaste))

const nothing: Reading = {
  verdict: { kind: 'none', matches: [] },
  masked: { text: '', spans: [] },
  examinations: {},
  fields: {},
  kinds: {},
}

async function show(text: string, reading: Partial<Reading>) {
  await act(async () => {
    const last = { text, reading: { ...nothing, ...reading } }
    setPaste({ kind: 'read', text, origin: { kind: 'typed' }, last })
  })
}

const result = () => within(screen.getByRole('region', { name: 'What was found' }))

const matchOf = (entry: string, start: number, end: number): Verdict['matches'][number] => ({
  product: 'parcels',
  entry,
  locale: 'en',
  confidence: 0.9,
  evidence: [{ kind: 'code', value: entry, start, end }],
})

test('shows the one answer with its evidence marked, and leads to its checks', async () => {
  await renderAt('/en/')
  await show('error: LOST_PARCEL', {
    verdict: { kind: 'answer', matches: [matchOf('lost-parcel', 7, 18)] },
  })
  expect(await result().findByRole('heading', { name: 'LOST_PARCEL' })).toBeInTheDocument()
  expect(result().getByText('LOST_PARCEL', { selector: 'mark' })).toBeInTheDocument()
  expect(result().getByRole('link', { name: 'Check step by step' })).toHaveAttribute(
    'href',
    '/en/parcels/lost-parcel/#steps',
  )
  expect(screen.getByText('This is it: LOST_PARCEL')).toHaveAttribute('role', 'status')
})

test('an answer that the paste gives is in the link, and the check that follows from it is named', async () => {
  await renderAt('/en/')
  await show('LOST_PARCEL to France', {
    verdict: { kind: 'answer', matches: [matchOf('lost-parcel', 0, 11)] },
    examinations: {
      parcels: {
        answers: [{ question: 'country', answer: 'abroad', by: 'pattern', start: 15, end: 21 }],
        diagnoses: [],
      },
    },
  })
  expect(await result().findByRole('link', { name: 'Check step by step' })).toHaveAttribute(
    'href',
    '/en/parcels/lost-parcel/?country=abroad#steps',
  )
  expect(result().getByText('Check that the customs form is attached.')).toBeInTheDocument()
  expect(result().getByText('From what you pasted: Abroad')).toBeInTheDocument()
})

test('offers a few with what tells them apart', async () => {
  await renderAt('/en/')
  await show('parcel', {
    verdict: {
      kind: 'choose',
      matches: [matchOf('lost-parcel', 0, 6), matchOf('late-parcel', 0, 6)],
    },
  })
  expect(
    await result().findByRole('heading', {
      name: '2 errors are similar. Choose the one that fits.',
    }),
  ).toBeInTheDocument()
  expect(result().getByText('The label came off.')).toBeInTheDocument()
  expect(result().getByText('The van is stuck.')).toBeInTheDocument()
})

test('names the code that no guide has', async () => {
  await renderAt('/en/')
  const text = '{"code":"NOT_A_PARCEL"}'
  await show(text, { masked: { text, spans: [] } })
  expect(await result().findByText('NOT_A_PARCEL', { selector: 'p code' })).toBeInTheDocument()
  expect(result().queryByText(/Paste the line/)).toBeNull()
})

test('says of an error that is not translated which language it is shown in', async () => {
  await renderAt('/ko/')
  await show('LATE_PARCEL', {
    verdict: { kind: 'answer', matches: [matchOf('late-parcel', 0, 11)] },
  })
  expect(await screen.findByText(/아직 한국어로 번역되지 않았어요/)).toBeInTheDocument()
})

test('says that nothing fits, and leads on', async () => {
  await renderAt('/en/')
  await show('zebra', {})
  expect(
    await result().findByRole('heading', { name: "These guides don't cover this" }),
  ).toBeInTheDocument()
  expect(result().getByRole('link', { name: 'Contact support' })).toHaveAttribute(
    'href',
    '#support',
  )
})

test('says of a call that worked that it worked', async () => {
  await renderAt('/en/')
  await show('{"isDelivered":true}', {
    examinations: { parcels: { answers: [], diagnoses: [], isSuccess: true } },
  })
  expect(
    await result().findByRole('heading', { name: 'This response says that the call worked' }),
  ).toBeInTheDocument()
  expect(
    screen.getByText('This response says that the call worked', { selector: '[role=status]' }),
  ).toBeInTheDocument()
  expect(result().queryByText(/Paste the line/)).toBeNull()
})

test('says what a paste proves before anything else, with how to write it right', async () => {
  await renderAt('/en/')
  await show('Basic x', {
    examinations: {
      parcels: {
        answers: [],
        diagnoses: [
          {
            rule: 'no-colon',
            spans: [{ start: 6, end: 7 }],
            text: { en: 'No colon.' },
            snippets: { sh: 'printf %s: "$KEY"', js: 'btoa(key)' },
          },
        ],
      },
    },
  })
  expect(await result().findByText('No colon.')).toBeInTheDocument()
  expect(result().getByText('printf %s: "$KEY"')).toBeInTheDocument()
})

const secret = { start: 4, end: 20, kind: 'password', class: 'secret', number: 1 } as const

test('names what was masked, and warns of a secret that may work somewhere', async () => {
  await renderAt('/en/')
  await show('key=hunter2hunter2xx', {
    masked: { text: '', spans: [{ ...secret, placeholder: '[password:1]' }] },
    kinds: { password: { en: 'password' } },
  })
  const note = within(await screen.findByRole('region', { name: 'Masked 1 value' }))
  expect(note.getByText('[password:1]')).toBeInTheDocument()
  expect(note.getByText(/reissue it/)).toBeInTheDocument()
})

test('counts many values of a kind, each still there when it is unfolded', async () => {
  await renderAt('/en/')
  const spans = Array.from({ length: 9 }, (_, at) => ({
    ...secret,
    kind: 'ipv4',
    class: 'identifier' as const,
    placeholder: `[ipv4:${at + 1}]`,
  }))
  await show('a log', { masked: { text: '', spans }, kinds: { ipv4: { en: 'IPv4 address' } } })
  const note = within(await screen.findByRole('region', { name: 'Masked 9 values' }))
  expect(note.getByText('[ipv4:9]')).not.toBeVisible()
  await userEvent.click(note.getByText('IPv4 address × 9'))
  expect(note.getByText('[ipv4:9]')).toBeVisible()
})

test('is silent about a key of a test environment', async () => {
  await renderAt('/en/')
  await show('key=test_sk_abcdefgh', {
    masked: { text: '', spans: [{ ...secret, placeholder: 'test_sk_[key:1]' }] },
  })
  const note = within(await screen.findByRole('region', { name: 'Masked 1 value' }))
  expect(note.queryByText(/reissue it/)).toBeNull()
})

test('offers the language that somebody wrote in, and takes no for an answer', async () => {
  await renderAt('/en/')
  await show('택배가 없어졌어요 도와주세요', {})
  expect(await result().findByText('한국어로 붙여넣으셨네요. 한국어로 볼까요?')).toBeInTheDocument()
  await userEvent.click(result().getByRole('button', { name: '그대로 볼게요' }))
  expect(result().queryByText('한국어로 붙여넣으셨네요. 한국어로 볼까요?')).toBeNull()
})
