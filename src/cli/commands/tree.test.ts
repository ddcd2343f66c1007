import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fakeTerminal } from '../fakeTerminal.ts'
import { tree } from './tree.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unstuck-tree-'))
  mkdirSync(join(folder, 'parcels'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** A guide with one error and so many checks. */
function guideWith(checks: number): void {
  const list = Array.from({ length: checks }, (_, at) => `    * Check that door ${at} is open.`)
  const text = ['# Parcels', '', '### `DEPOT_CLOSED`', '', '* The depot is closed.', ...list, '']
  writeFileSync(join(folder, 'parcels/en.md'), text.join('\n'))
}

test('prints the paths of a tree for people, one a line', async () => {
  guideWith(1)
  const terminal = fakeTerminal()
  expect(await tree([folder], terminal)).toBe(0)
  expect(terminal.printed()).toBe(
    [
      'parcels/depot-closed (paths: 5, longest: 2)',
      '  check-1=right|unknown > support',
      '  check-1=wrong check-1.retry=solved > solved',
      '  check-1=wrong check-1.retry=not-yet > support',
      '  check-1=wrong check-1.retry=later > later',
      '',
    ].join('\n'),
  )
})

test('of a tree with millions of paths prints the first and says how many there are', async () => {
  guideWith(16)
  const terminal = fakeTerminal()
  expect(await tree([folder, '--json'], terminal)).toBe(0)
  const { trees } = JSON.parse(terminal.printed())
  expect(trees[0].pathCount).toBeGreaterThan(40_000_000)
  expect(trees[0].paths).toHaveLength(10_000)
  expect(terminal.noted()).toContain(`the first 10000 of ${trees[0].pathCount} paths`)
  const plain = fakeTerminal()
  await tree([folder], plain)
  expect(plain.printed().split('\n').length).toBeLessThan(600)
  expect(plain.printed()).toContain('  …\n')
})
