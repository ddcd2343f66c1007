import { expect, test } from 'vitest'
import type { Evidence } from '../../model/verdict.ts'
import { isAlsoThere } from './isAlsoThere.ts'

const found = (...evidence: readonly Evidence[]) => ({ evidence })
const at = (start: number, end: number, kind: Evidence['kind'] = 'code'): Evidence => ({
  start,
  end,
  kind,
  value: '',
})

test('a second error is one that has a place of its own in the paste', () => {
  expect(isAlsoThere(found(at(0, 8)), found(at(20, 30, 'message')))).toBe(true)
  expect(isAlsoThere(found(at(0, 8)), found(at(4, 12)))).toBe(false)
  expect(isAlsoThere(found(at(0, 8)), found(at(20, 30, 'words')))).toBe(false)
  expect(isAlsoThere(found(at(0, 8)), found(at(0, 8), at(20, 30)))).toBe(true)
})
