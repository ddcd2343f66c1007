import { readFile } from 'node:fs/promises'
import { extname, relative, resolve, sep } from 'node:path'
import type { ViteDevServer } from 'vite'
import { type BuiltSite, buildSite } from './buildSite.ts'
import { contentOf, type ReadFolder } from './contentOf.ts'
import { fillTemplate } from './fillTemplate.ts'
import { machineFiles } from './machineFiles.ts'

/** The event that tells an open page that the guides have changed. */
const contentChanged = 'unstuck:content'

const types: Readonly<Record<string, string>> = {
  '.bin': 'application/octet-stream',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
}

/** How long to wait after a file changed: editors write in several steps. In milliseconds. */
const pause = 20

/**
 * Serves the site of a folder of guides while they are written: pages are drawn for each request, and a saved guide
 * reaches every open page with what is wrong with it.
 */
export function serveContent(server: ViteDevServer, folder: string, readFolder: ReadFolder) {
  const { base, root } = server.config
  const path = resolve(root, folder)

  const compileAll = (): BuiltSite => {
    const { compiled, site, diagnostics } = contentOf(folder, readFolder)
    const built = buildSite(compiled, site, base)
    return { ...built, page: { ...built.page, diagnostics } }
  }
  let built = compileAll()
  // Pages that were open before a change still ask for the data that they were drawn from.
  const files = new Map<string, string | Uint8Array>()
  const keepFiles = () => {
    for (const [name, text] of built.files) files.set(built.folder + name, text)
    for (const [name, text] of machineFiles(built, base)) files.set(name, text)
  }
  keepFiles()

  let timer: NodeJS.Timeout | undefined
  const changed = (file: string) => {
    if (!file.startsWith(path + sep)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      try {
        built = compileAll()
        keepFiles()
        server.ws.send(contentChanged, built.page)
      } catch (error) {
        server.config.logger.error(`${relative(root, file)}: ${String(error)}`)
      }
    }, pause)
  }
  server.watcher.add(path)
  for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, changed)

  return () => {
    server.middlewares.use((request, response, next) => {
      const inSite = (request.originalUrl ?? '/').split('?')[0]?.slice(base.length) ?? ''
      const file = files.get(decodeURI(inSite))
      if (file !== undefined) {
        response.setHeader('content-type', types[extname(inSite)] ?? 'text/plain; charset=utf-8')
        response.setHeader('cache-control', 'no-cache')
        response.end(file)
        return
      }
      drawPage(server, built, `/${inSite}`).then(({ status, html }) => {
        response.statusCode = status
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(html)
      }, next)
    })
  }
}

async function drawPage(server: ViteDevServer, built: BuiltSite, path: string) {
  const { root, base } = server.config
  const { createRenderer } = await server.ssrLoadModule('/src/app/server.tsx')
  const renderer = createRenderer({ library: built.library, page: built.page, base })
  const rendered = await renderer.render(path)
  const page = rendered.status === 200 ? rendered : await renderer.renderShell(rendered.status)
  const source = await readFile(resolve(root, 'index.html'), 'utf8')
  const template = await server.transformIndexHtml(base + path.slice(1), source)
  return { status: page.status, html: fillTemplate(template, page) }
}
