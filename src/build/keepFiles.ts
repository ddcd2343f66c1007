import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { workerFile } from '../app/offline/offline.ts'
import { listKept } from './listKept.ts'

/** The place in the built service worker where the list of files belongs. */
const place = 'self.__WB_MANIFEST'

/** Writes into the service worker of a built site which files it keeps. */
export async function keepFiles(folder: string, data: string): Promise<void> {
  const path = join(folder, workerFile)
  const [before, after, ...more] = (await readFile(path, 'utf8')).split(place)
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${workerFile}: expected one ${place}`)
  await writeFile(path, before + JSON.stringify(await listKept(folder, data)) + after)
}
