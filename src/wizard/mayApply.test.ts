import { expect, test } from 'vitest'
import { checkOf } from './fixtures.ts'
import { mayApply } from './mayApply.ts'

test.each([
  ['has no condition', [], { api: 'send' }, true],
  ['holds', ['api=send'], { api: 'send' }, true],
  ['is ruled out', ['api=send'], { api: 'track' }, false],
  ['was never asked about', ['api=send'], {}, true],
  ['nobody knows about', ['api=send'], { api: 'unknown' }, true],
  ['holds for one of two answers', ['api=send', 'api=track'], { api: 'track' }, true],
  ['may hold for a question that is still open', ['api=send', 'env=prod'], { api: 'track' }, true],
  ['has a question called like what every object has', ['constructor=a'], {}, true],
])('a check applies unless it is ruled out: one that %s', (_name, when, answers, applies) => {
  expect(mayApply(checkOf('check-1', 'Look.', when), answers)).toBe(applies)
})
