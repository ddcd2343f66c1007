import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { shellFile } from '../app/offline/offline.ts'
import type { Renderer } from '../app/server.tsx'
import type { BuiltSite } from './buildSite.ts'
import { fillTemplate } from './fillTemplate.ts'
import { machineFiles } from './machineFiles.ts'
import { pagePaths } from './pagePaths.ts'

async function write(folder: string, path: string, text: string | Uint8Array): Promise<void> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

interface Places {
  readonly folder: string
  readonly base: string
  /** The template of the pages for frames. */
  readonly frame: string
}

/** Writes every file of a site that does not come from the bundler: the pages, the data, what machines read. Returns how many pages. */
export async function prerender(
  built: BuiltSite,
  renderer: Renderer,
  template: string,
  { folder, base, frame }: Places,
): Promise<number> {
  const paths = pagePaths(built)
  for (const path of paths) {
    const page = await renderer.render(path)
    if (page.status !== 200)
      throw new Error(`${path}: unexpected status ${page.status}, expected 200`)
    await write(folder, `${path}index.html`, fillTemplate(template, page))
  }
  const lost = await renderer.renderShell(404)
  for (const { locale } of built.languages) {
    const page = await renderer.renderFrame(locale, built.site.parents)
    await write(folder, `embed/${locale}/index.html`, fillTemplate(frame, page))
  }
  await write(folder, '404.html', fillTemplate(template, lost))
  await write(folder, shellFile, fillTemplate(template, { ...lost, body: '' }))
  for (const [path, text] of built.files) await write(folder, built.folder + path, text)
  for (const [path, text] of machineFiles(built, base)) await write(folder, path, text)
  return paths.length + built.languages.length
}
