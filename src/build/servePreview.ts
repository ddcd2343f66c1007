import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { PreviewServer } from 'vite'

/** Lets `vite preview` answer as a file host does: folders with their page, everything else with the page for what is missing. */
export function servePreview({ middlewares, config }: PreviewServer) {
  middlewares.use((request, _response, next) => {
    const [path = '/', query] = (request.url ?? '/').split('?')
    if (path.endsWith('/'))
      request.url = `${path}index.html${query === undefined ? '' : `?${query}`}`
    next()
  })
  return () => {
    middlewares.use((_request, response, next) => {
      readFile(resolve(config.root, config.build.outDir, '404.html')).then((page) => {
        response.statusCode = 404
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(page)
      }, next)
    })
  }
}
