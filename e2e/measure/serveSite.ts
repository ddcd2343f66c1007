import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { listen, type Served } from '../hosts/serveHelp.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** A folder that a generator of sites has built, as a plain host for files serves it. */
export function serveSite(folder: string): Promise<Served> {
  return listen(
    createServer(async (request, response) => {
      const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')
      const names = path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`]
      for (const name of names) {
        try {
          const body = await readFile(join(folder, name))
          return response.writeHead(200, { 'content-type': types[extname(name)] ?? '' }).end(body)
        } catch {
          // The next name.
        }
      }
      return response.writeHead(404).end()
    }),
  )
}
