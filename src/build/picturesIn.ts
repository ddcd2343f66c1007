import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** The pictures for links that lie in the folder of a site, as paths inside it; none where there is no `og` in it. */
export async function picturesIn(folder: string): Promise<ReadonlySet<string>> {
  const found = await readdir(join(folder, 'og'), { recursive: true, withFileTypes: true }).catch(
    () => [],
  )
  return new Set(
    found
      .filter((entry) => entry.isFile())
      .map(
        (entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`,
      ),
  )
}
