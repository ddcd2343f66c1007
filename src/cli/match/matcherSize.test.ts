import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')

/** What `match` costs a page as it is sent, reading included, masking and the loading of the index not. */
test('the matcher is small: no words of guides, no masking, no checks of schemas', async () => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: join(root, 'src/match/match.ts'),
        preserveEntrySignatures: 'strict',
      },
    },
  })
  const [{ output } = { output: [] }] = [built].flat().filter((one) => 'output' in one)
  const chunks = output.flatMap((one) => (one.type === 'chunk' ? [one] : []))
  const modules = chunks.flatMap(({ modules }) => Object.keys(modules))
  expect(modules.length).toBeGreaterThan(10)
  expect(
    modules.filter((path) => /privacy|zod|oncepts\.ts|background|everyday/.test(path)),
  ).toEqual([])
  const size = gzipSync(chunks.map(({ code }) => code).join('\n'), { level: 9 }).length
  expect(size).toBeLessThan(27_500)
}, 60_000)
