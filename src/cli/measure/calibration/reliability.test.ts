import { expect, test } from 'vitest'
import { binsOf, bootstrapBound, calibrationError, constantLoss, logLoss } from './reliability.ts'

const said = (confidence: number, right: number, of: number) =>
  Array.from({ length: of }, (_, i) => ({ confidence, isRight: i < right }))

test('who says 0.8 and is right eight times in ten is calibrated', () => {
  expect(calibrationError(said(0.8, 80, 100), 1)).toBeCloseTo(0)
  expect(calibrationError(said(0.8, 50, 100), 1)).toBeCloseTo(0.3)
  expect(calibrationError([...said(0.2, 20, 100), ...said(0.9, 60, 100)], 2)).toBeCloseTo(0.15)
})

test('bins hold the same number, least sure first', () => {
  const bins = binsOf([...said(0.9, 9, 10), ...said(0.1, 1, 10)], 2)
  expect(bins.map(({ count, said: sure, right }) => [count, sure, right])).toEqual([
    [10, expect.closeTo(0.1), 0.1],
    [10, expect.closeTo(0.9), 0.9],
  ])
})

test('saying what is right loses less than a constant, and more than nothing', () => {
  const mixed = [...said(0.1, 10, 100), ...said(0.9, 90, 100)]
  expect(logLoss(mixed)).toBeLessThan(constantLoss(mixed))
  expect(constantLoss(mixed)).toBeCloseTo(Math.LN2)
})

test('a bound is the same for the same random numbers', () => {
  const numbers = () => {
    let state = 3
    return () => {
      state = (state * 16807) % 2147483647
      return state / 2147483647
    }
  }
  const error = (some: Parameters<typeof calibrationError>[0]) => calibrationError(some, 5)
  const mixed = [...said(0.1, 20, 100), ...said(0.9, 90, 100)]
  expect(bootstrapBound(mixed, error, 0.95, numbers())).toBe(
    bootstrapBound(mixed, error, 0.95, numbers()),
  )
  expect(bootstrapBound(mixed, error, 0.95, numbers())).toBeGreaterThan(
    bootstrapBound(mixed, error, 0.05, numbers()),
  )
})
