import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The origins that may show the help of a built site in a frame: those that its pages for frames were built with.
 * @param {string} folder
 * @returns {Promise<readonly string[]>}
 */
export async function parentsOf(folder) {
  try {
    const [language = ''] = await readdir(join(folder, 'embed'))
    const page = await readFile(join(folder, 'embed', language, 'index.html'), 'utf8')
    const data = /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(page)
    const { parents } = JSON.parse(data?.[1] ?? '{}')
    return Array.isArray(parents) ? parents.filter((one) => typeof one === 'string') : []
  } catch {
    return []
  }
}
