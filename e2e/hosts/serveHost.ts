import { createServer } from 'node:http'
import { listen, type Served } from './serveHelp.ts'

/** A page of a host, or a script or style of it. */
export interface HostFile {
  readonly type?: 'text/html' | 'text/javascript' | 'text/css'
  readonly text: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The strictest policy with which the help works: its origin for a script and a frame, and nothing else of it. */
export const strictPolicy = (help: string) =>
  [
    "default-src 'none'",
    `script-src 'self' ${help}`,
    "style-src 'self'",
    'img-src data:',
    `frame-src ${help}`,
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')

/** A site of somebody else: its files by their paths, on an origin of its own. */
export function serveHost(files: ReadonlyMap<string, HostFile>): Promise<Served> {
  return listen(
    createServer((request, response) => {
      const file = files.get((request.url ?? '/').split('?')[0] ?? '/')
      if (file === undefined) return response.writeHead(404).end()
      const type = `${file.type ?? 'text/html'}; charset=utf-8`
      return response.writeHead(200, { 'content-type': type, ...file.headers }).end(file.text)
    }),
  )
}
