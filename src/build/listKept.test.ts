import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listKept } from './listKept.ts'

async function inFolder(
  files: Record<string, string | Buffer>,
  look: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kept-'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  await look(folder).finally(() => rm(folder, { recursive: true }))
}

test('scripts, data and the shell are kept; pages, pictures for links and what is compressed are not', () =>
  inFolder(
    {
      'shell.html': '<p>',
      'en/index.html': '<p>',
      'og/en.png': 'a picture that only services look at',
      'embed/en/index.html': '<p>',
      'embed.js': '3',
      'assets/index-1.js': '1',
      'assets/index-1.js.br': '1',
      'assets/data-2/index.bin': '2',
    },
    async (folder) => {
      expect(await listKept(folder, 'assets/data-2/')).toEqual([
        { url: 'assets/data-2/index.bin', revision: null },
        { url: 'assets/index-1.js', revision: null },
        { url: 'shell.html', revision: expect.stringMatching(/^[\da-f]{12}$/) },
      ])
    },
  ))

test('data that would fill a telephone is left to be fetched', () =>
  inFolder(
    { 'assets/index-1.js': '1', 'assets/data-2/index.bin': Buffer.alloc(8_000_001) },
    async (folder) => {
      expect(await listKept(folder, 'assets/data-2/')).toEqual([
        { url: 'assets/index-1.js', revision: null },
      ])
    },
  ))
