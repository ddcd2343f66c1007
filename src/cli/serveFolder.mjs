import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { pipeline } from 'node:stream'
import { hostHeaders } from '../build/hostHeaders.mjs'
import { parentsOf } from './parentsOf.mjs'

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.gz': 'application/gzip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

/** The ways in which a file may lie beside itself, compressed, the smallest first. */
const encodings = /** @type {const} */ ([
  ['br', '.br'],
  ['gzip', '.gz'],
])

/** @typedef {{ path: string, size: number, modified: number }} Found */

/**
 * The regular file at `path`, or null; also null where a link leads out of `folder`.
 * @param {string} folder
 * @param {string} path
 * @returns {Promise<Found | null>}
 */
async function fileAt(folder, path) {
  try {
    const real = await realpath(path)
    const found = await stat(real)
    const isInside = real.startsWith(folder.endsWith(sep) ? folder : folder + sep)
    return found.isFile() && isInside
      ? { path: real, size: found.size, modified: found.mtimeMs }
      : null
  } catch {
    return null
  }
}

/**
 * The path of a request without its query, decoded; null where it is malformed or leaves the folder.
 * @param {string} url
 */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '')
    const isPlain = path.startsWith('/') && !path.includes('\0') && !path.includes('\\')
    return isPlain && !path.split('/').includes('..') ? path : null
  } catch {
    return null
  }
}

/**
 * Whether an `Accept-Encoding` takes an encoding; one with `q=0` is refused.
 * @param {string} accepted
 * @param {string} encoding
 */
function accepts(accepted, encoding) {
  return accepted.split(',').some((part) => {
    const [name, quality = '1'] = part.trim().split(/\s*;\s*q=/)
    return name === encoding && Number(quality) > 0
  })
}

/**
 * The compressed form of a file that the client accepts, else the file itself.
 * @param {string} folder
 * @param {Found} file
 * @param {string} accepted The header `Accept-Encoding`.
 * @returns {Promise<Found & { encoding?: string }>}
 */
async function smallest(folder, file, accepted) {
  for (const [encoding, extension] of encodings) {
    if (accepts(accepted, encoding)) {
      const found = await fileAt(folder, file.path + extension)
      if (found !== null) return { ...found, encoding }
    }
  }
  return file
}

/**
 * Answers one request from the folder.
 * @param {string} folder
 * @param {readonly string[]} parents
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, parents, request, response) {
  const path = pathOf(request.url ?? '/')
  const headers = hostHeaders(path ?? '/', parents)
  const end = (/** @type {number} */ status, more = {}) =>
    response.writeHead(status, { ...headers, ...more }).end()
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(405, { allow: 'GET, HEAD' })
  if (path === null) return end(400)
  const wanted = join(folder, path)
  const page = await fileAt(folder, path.endsWith('/') ? join(wanted, 'index.html') : wanted)
  if (page === null && !path.endsWith('/') && (await fileAt(folder, join(wanted, 'index.html')))) {
    const query = /\?.*$/.exec(request.url ?? '')?.[0] ?? ''
    // A path that begins with two slashes would be read as another host.
    const location = `${encodeURI(path).replace(/^\/+/, '/').replace(/[?#]/g, encodeURIComponent)}/${query}`
    return end(308, { location })
  }
  const file = page ?? (await fileAt(folder, join(folder, '404.html')))
  if (file === null) return end(404)
  const body = await smallest(folder, file, String(request.headers['accept-encoding'] ?? ''))
  const tag = `"${body.size.toString(36)}-${Math.floor(body.modified).toString(36)}"`
  const described = {
    ...headers,
    'content-type': types[extname(file.path)] ?? 'application/octet-stream',
    // What is missing may be there after the next deployment.
    ...(page === null ? { 'cache-control': 'no-cache' } : {}),
    etag: tag,
    vary: 'accept-encoding',
  }
  if (page !== null && request.headers['if-none-match'] === tag) {
    return response.writeHead(304, described).end()
  }
  response.writeHead(page === null ? 404 : 200, {
    ...described,
    'content-length': body.size,
    ...(body.encoding === undefined ? {} : { 'content-encoding': body.encoding }),
  })
  if (request.method === 'HEAD') return response.end()
  // A client that goes away in the middle is no fault of ours.
  return pipeline(createReadStream(body.path), response, () => {})
}

/**
 * Serves a folder of files and resolves with its address once it listens.
 * Port 0 is any that is free. Takes the next port that is free where `port` is taken, unless `isStrict`. Sites of `parents` may show `/embed/` in a frame; where none are given, those that the site was built for.
 * @param {string} folder
 * @param {{ port: number, host?: string, isStrict?: boolean, parents?: readonly string[] }} options
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serveFolder(folder, { port, host = 'localhost', isStrict = false, parents }) {
  const real = await realpath(folder)
  const allowed = parents ?? (await parentsOf(real))
  const server = createServer((request, response) => {
    answer(real, allowed, request, response).catch((error) => {
      console.error(error)
      response.destroy()
    })
  })
  /** @type {(wanted: number) => Promise<ReturnType<import('node:http').Server['address']>>} */
  const listen = (wanted) =>
    new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(wanted, host, () => {
        server.off('error', reject)
        resolve(server.address())
      })
    })
  for (let wanted = port; ; wanted++) {
    try {
      const address = await listen(wanted)
      const heard = typeof address === 'object' && address !== null ? address.port : wanted
      const name = host.includes(':') ? `[${host}]` : host
      return { url: `http://${name}:${heard}/`, close: () => server.close() }
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!isTaken || isStrict || wanted >= Math.min(port + 100, 65_535)) throw error
    }
  }
}
