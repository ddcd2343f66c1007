import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { contentSecurityHeader } from '../../src/build/contentSecurityPolicy.mjs'
import { serveFolder } from '../../src/cli/serveFolder.mjs'

export interface Served {
  readonly origin: string
  readonly close: () => void
}

/** A free port, and what listens on it. */
export function listen(server: ReturnType<typeof createServer>): Promise<Served> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo
      resolve({
        origin: `http://localhost:${port}`,
        close: () => {
          server.close()
          server.closeAllConnections()
        },
      })
    })
  })
}

/** Which policy the pages for frames are sent with: as they should be, or as a host for files without headers sends them. */
export type Policy = 'header' | 'none'

/** The built site, as if it had been built for these parents. */
export async function serveHelp(
  parents: () => readonly string[],
  policy: Policy = 'header',
  folder = join(import.meta.dirname, '../..', process.env.E2E_FOLDER ?? 'dist'),
  onAnswer?: (body: Buffer) => void,
): Promise<Served> {
  // Below 5060, which no browser and no `fetch` opens.
  const files = await serveFolder(folder, { port: 4300 + Math.floor(Math.random() * 700) })
  const served = await listen(
    createServer(async (request, response) => {
      const path = (request.url ?? '/').split('?')[0] ?? '/'
      const answer = await fetch(new URL(path, files.url), { redirect: 'manual' })
      const body = Buffer.from(await answer.arrayBuffer())
      onAnswer?.(body)
      const headers = Object.fromEntries(
        [...answer.headers].filter(([name]) => !/encoding|length|connection|keep/.test(name)),
      )
      const frame = /^\/embed\/\w+\/$/.test(path)
      if (!frame) return response.writeHead(answer.status, headers).end(body)
      const html = await readFile(join(folder, path, 'index.html'), 'utf8')
      const named = html.replace(/"parents":\[[^\]]*\]/, `"parents":${JSON.stringify(parents())}`)
      const { 'content-security-policy': _, ...others } = headers
      const header = { 'content-security-policy': contentSecurityHeader(true, parents()) }
      return response
        .writeHead(200, policy === 'header' ? { ...others, ...header } : others)
        .end(named)
    }),
  )
  return {
    origin: served.origin,
    close: () => {
      served.close()
      files.close()
    },
  }
}
