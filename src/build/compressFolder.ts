import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const compressed = new Set([
  '.bin',
  '.html',
  '.js',
  '.css',
  '.json',
  '.svg',
  '.md',
  '.txt',
  '.xml',
  '.webmanifest',
])

/** Smaller files gain nothing: their compressed form costs another look-up. In bytes. */
const least = 1024

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path)
  if (content.length < least) return
  const options = {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: content.length > 1_000_000 ? 9 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }
  await writeFile(`${path}.br`, await brotli(content, options))
  await writeFile(`${path}.gz`, await gzipped(content, { level: 9 }))
}

/** Puts a `.br` and a `.gz` beside every text of a folder, for hosts that serve them. */
export async function compressFolder(folder: string): Promise<void> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = found
    .filter((entry) => entry.isFile() && compressed.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
  for (const path of paths) await compressFile(path)
}
