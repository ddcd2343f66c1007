import { readFile } from 'node:fs/promises'
import { extname, relative, resolve, sep } from 'node:path'
import type { ViteDevServer } from 'vite'
import type { ContentChange } from '../app/dev/contentChange.ts'
import { contentChanged, diagnosed } from '../app/dev/events.ts'
import { newCache } from '../compile/compileCache.ts'
import { changesBetween } from './changesBetween.ts'
import { type KnownFile, type ReadFolder, understandContent } from './contentOf.ts'
import { fillTemplate } from './fillTemplate.ts'
import { type LiveSite, liveSites } from './liveSite.ts'
import { summariseDiagnostics } from './summariseDiagnostics.ts'

const types: Readonly<Record<string, string>> = {
  '.bin': 'application/octet-stream',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
}

/** How long to wait after a file changed: editors write in several steps. In milliseconds. */
const pause = 5
/** How long after a change the guides are looked through for what is wrong with them: the page fetches what has changed before. */
const rest = 250
/** Pages that were open before a change may still ask for the data that they were drawn from: so many states are kept. */
const mostStates = 20

/**
 * Serves the site of a folder of guides while they are written: pages are drawn for each request, and a saved guide
 * reaches every open page at once, and a moment later what is wrong with it.
 */
export function serveContent(server: ViteDevServer, folder: string, readFolder: ReadFolder) {
  const { base, root } = server.config
  const path = resolve(root, folder)
  const known = new Map<string, KnownFile>()
  const cache = newCache()
  const siteOf = liveSites(base)
  const understand = () => understandContent(path, () => readFolder(path, known), { cache })

  let content = understand()
  let summary = summariseDiagnostics(content.diagnose(), '')
  const states: LiveSite[] = [siteOf(content)]

  const update = () => {
    const before = content
    content = understand()
    const site = siteOf(content)
    states.unshift(site)
    states.splice(mostStates)
    const change: ContentChange = { page: site.page, changes: changesBetween(before, content) }
    server.ws.send(contentChanged, change)
  }
  const diagnose = (file: string) => {
    summary = summariseDiagnostics(content.diagnose(), file)
    server.ws.send(diagnosed, summary)
  }
  let timer: NodeJS.Timeout | undefined
  const later = (milliseconds: number, file: string, act: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      try {
        act()
      } catch (error) {
        server.config.logger.error(`${file}: ${String(error)}`)
      }
    }, milliseconds)
  }
  const changed = (file: string) => {
    if (!file.startsWith(path + sep)) return
    const name = relative(path, file).split(sep).join('/')
    later(pause, name, () => {
      update()
      later(rest, name, () => diagnose(name))
    })
  }
  server.watcher.add(path)
  for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, changed)

  return () => {
    server.middlewares.use((request, response, next) => {
      const inSite = (request.originalUrl ?? '/').split('?')[0]?.slice(base.length) ?? ''
      const asked = decodeURI(inSite)
      const file = states.map(({ fileAt }) => fileAt(asked)).find((found) => found !== undefined)
      if (file !== undefined) {
        response.setHeader('content-type', types[extname(inSite)] ?? 'text/plain; charset=utf-8')
        response.setHeader('cache-control', 'no-cache')
        response.end(file)
        return
      }
      const [state] = states
      if (!state) throw new Error('expected the state of the guides')
      const page = { ...state.page, diagnostics: summary }
      drawPage(server, { ...state, page }, `/${inSite}`).then(({ status, html }) => {
        response.statusCode = status
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(html)
      }, next)
    })
  }
}

async function drawPage(
  server: ViteDevServer,
  { library, page: data }: Pick<LiveSite, 'library' | 'page'>,
  path: string,
) {
  const { root, base } = server.config
  const { createRenderer } = await server.ssrLoadModule('/src/app/server.tsx')
  const renderer = createRenderer({ library, page: data, base })
  const rendered = await renderer.render(path)
  const page = rendered.status === 200 ? rendered : await renderer.renderShell(rendered.status)
  const source = await readFile(resolve(root, 'index.html'), 'utf8')
  const template = await server.transformIndexHtml(base + path.slice(1), source)
  return { status: page.status, html: fillTemplate(template, page) }
}
