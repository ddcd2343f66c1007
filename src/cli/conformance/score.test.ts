import { expect, test } from 'vitest'
import type { Answer } from '../ask/answerPaste.ts'
import { holds, share } from './figure.ts'
import { scoreEvidence } from './scoreEvidence.ts'
import { scoreSeeds } from './scoreSeeds.ts'

const silent: Answer = {
  verdict: 'none',
  matches: [],
  answers: [],
  diagnoses: [],
  masked: [],
  maskedText: '',
}

const matchOf = (entry: string): Answer['matches'][number] => ({
  product: 'parcels',
  guide: 'guide',
  entry,
  locale: 'en',
  title: '',
  file: '',
  line: 1,
  confidence: 1,
  evidence: [],
})

const says = (verdict: 'answer' | 'choose', ...entries: string[]): Answer => ({
  ...silent,
  verdict,
  matches: entries.map(matchOf),
})

const seed = (kind: string, entry: string | null, alsoOk: readonly string[] = []) => ({
  id: `${kind}-${entry}`,
  lang: 'en',
  kind,
  paste: '',
  expected: entry === null ? null : { product: 'parcels', entry },
  alsoOk: alsoOk.map((other) => ({ product: 'parcels', entry: other })),
})

test('first is what stands first, in the expected entry or another that is right too', () => {
  const answers = new Map<string, Answer>([
    ['code-lost', says('answer', 'lost', 'late')],
    ['code-late', says('choose', 'lost', 'late')],
    ['nl-late', says('choose', 'lost', 'late')],
    ['twin-lost', says('choose', 'late')],
    ['n-null', says('choose', 'lost')],
  ])
  const pastes = [
    seed('code', 'lost'),
    seed('code', 'late'),
    seed('nl', 'late', ['lost']),
    seed('twin', 'lost'),
    seed('n', null),
  ]
  const { kinds, figures } = scoreSeeds('x', pastes, ({ id }) => answers.get(id) ?? silent)
  expect(kinds[0]).toEqual({ kind: 'code', pastes: 2, first: 1, answered: 1, offered: 1 })
  expect(figures.map(({ name, count, of }) => `${name} ${count}/${of}`)).toEqual([
    'x: first 2/4',
    'x: first, as an answer 1/4',
    'x: near twins confused 1/1',
    'x: answered without an entry 0/1',
    'x: offered without an entry 1/1',
  ])
})

test('a verdict of none is never right, and confuses no twins', () => {
  const { figures } = scoreSeeds('x', [seed('twin', 'lost')], () => ({
    ...says('answer', 'lost'),
    verdict: 'none',
  }))
  expect(figures.slice(0, 3).map(({ count }) => count)).toEqual([0, 0, 0])
})

test('evidence counts where it lies on the text that shows it, and what is claimed beyond it', () => {
  const paste = 'GET /parcels/1/track\nAuthorization: Basic abc'
  const asked = {
    id: 'e',
    product: 'parcels',
    paste,
    expected: [
      { span: 'parcels/1/track', question: 'api', answer: 'track' },
      { span: 'Basic abc', diagnosis: 'no-colon' },
    ],
  }
  const answer: Answer = {
    ...silent,
    answers: [{ product: 'parcels', question: 'api', answer: 'track', start: 4, end: 20 }],
    diagnoses: [
      { product: 'parcels', rule: 'no-colon', spans: [{ start: 0, end: 3 }], text: '' },
      { product: 'parcels', rule: 'invented', spans: [], text: '' },
    ],
  }
  expect(scoreEvidence([asked], () => answer)).toEqual([
    { name: 'evidence: found', count: 2, of: 2 },
    { name: 'evidence: found at its place', count: 1, of: 2 },
    { name: 'evidence: claimed without ground', count: 1, of: 3 },
  ])
})

test('a figure that counted nothing keeps no floor', () => {
  expect(holds({ name: '', count: 0, of: 0 }, { atMost: 1 })).toBe(false)
  expect(holds({ name: '', count: 9, of: 10 }, { atLeast: 0.9 })).toBe(true)
  expect(holds({ name: '', count: 2, of: 10 }, { atMost: 0.1 })).toBe(false)
  expect(share(9, 10)).toBe('9 (90.0 %)')
})
