import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runChild } from './runChild.ts'
import { stopwatch } from './stopwatch.ts'

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const program = join(folder, 'program.mjs')
writeFileSync(
  program,
  `export async function main([command, text]) {
  console.log(text)
  if (command === 'fail') return 2
  if (command === 'loop') for (;;);
  return globalThis.gc ? 0 : 3
}`,
)

test.each([
  ['end', 'done'],
  ['fail', 'failed'],
  ['loop', 'stopped'],
] as const)(
  'a child that is told to %s is %s, and keeps what it printed',
  async (command, end) => {
    const run = await runChild([command, 'a line'], { root: folder, program, cap: 1 })
    expect(run).toEqual({ lines: ['a line'], end })
  },
  60_000,
)

test('a watch counts what this process does, not how long it waits', async () => {
  const elapsed = stopwatch()
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(elapsed()).toBeLessThan(250)
})
