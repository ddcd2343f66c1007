import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { shellFile } from '../app/offline/offline.ts'

/** A file that is fetched beforehand; `revision` is null where its name says what is in it. */
export interface KeptFile {
  readonly url: string
  readonly revision: string | null
}

/** More data than this is fetched only when it is needed. In bytes, as they are on the disk. */
const mostData = 8_000_000

/** What a page without a network needs beside scripts, styles and data. */
const pieces = new Set([shellFile, 'favicon.svg', 'icon-192.png'])

/**
 * The files of a built site that the browser keeps for when there is no network, with addresses relative to the site, in order of their names.
 * `data` is the folder of the data, with a slash at its end: left out where there is too much of it.
 */
export async function listKept(folder: string, data: string): Promise<readonly KeptFile[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = found
    .filter((entry) => entry.isFile() && !/\.(?:br|gz|map)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((url) => url.startsWith('assets/') || pieces.has(url))
    .sort()
  const kept: KeptFile[] = []
  let room = mostData
  for (const url of files) {
    const content = await readFile(join(folder, url))
    if (url.startsWith(data)) room -= content.length
    const isNamed = url.startsWith('assets/')
    const revision = isNamed
      ? null
      : createHash('sha256').update(content).digest('hex').slice(0, 12)
    kept.push({ url, revision })
  }
  return room >= 0 ? kept : kept.filter(({ url }) => !url.startsWith(data))
}
