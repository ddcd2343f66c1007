import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentSecurityPolicy } from './contentSecurityPolicy.mjs'
import { hostHeaders } from './hostHeaders.mjs'

const hosting = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../docs/hosting', name), 'utf8')
const headersFile = hosting('_headers')
const nginxFile = hosting('nginx.conf')
const vercelFile = hosting('vercel.json')

type Headers = Readonly<Record<string, string | undefined>>

/** Joins what several rules say; the names in small letters. A later rule speaks last, as on each of these hosts where a name is said twice. */
const joined = (rules: readonly (readonly (readonly [string, string])[])[]): Headers =>
  Object.fromEntries(rules.flat().map(([name, value]) => [name.toLowerCase(), value]))

/** What a `_headers` answers a path with: a line without a space at its start is an address, those below it are its headers. */
function fromHeadersFile(path: string): Headers {
  const blocks = headersFile.replace(/^#.*$/gm, '').split(/^(?=\/)/m)
  const matching = blocks.filter((block) => {
    const [address = ''] = block.split('\n')
    return address.endsWith('*') ? path.startsWith(address.slice(0, -1)) : path === address.trim()
  })
  return joined(
    matching.map((block) =>
      [...block.matchAll(/^ +([\w-]+): (.+)$/gm)].map(
        ([, name = '', value = '']) => [name, value] as const,
      ),
    ),
  )
}

interface VercelRule {
  readonly source: string
  readonly headers: readonly { readonly key: string; readonly value: string }[]
}

function fromVercel(path: string): Headers {
  const { headers }: { readonly headers: readonly VercelRule[] } = JSON.parse(vercelFile)
  return joined(
    headers
      .filter(({ source }) => new RegExp(`^${source}$`).test(path))
      .map((rule) => rule.headers.map(({ key, value }) => [key, value] as const)),
  )
}

/** What the `add_header` of nginx.conf say of a path, with the variables that its maps set. */
function fromNginx(path: string): Headers {
  const variables = new Map(
    [...nginxFile.matchAll(/^map \$uri (\$\w+) \{(.*?)^\}/gms)].map(([, name = '', body = '']) => {
      const cases = [...body.matchAll(/^\s*(default|~\S+)\s+"(.*)";$/gm)]
      const fitting = cases.find(([, one = '']) => one.startsWith('~') && fits(one, path))
      return [name, (fitting ?? cases[0])?.[2] ?? ''] as const
    }),
  )
  const said = [...nginxFile.matchAll(/^ +add_header ([\w-]+) "?(.*?)"? always;$/gm)]
  return joined([
    said.flatMap(([, name = '', text = '']) => {
      const value = text.replace(/\$\w+/g, (variable) => variables.get(variable) ?? variable)
      return value === '' ? [] : [[name, value] as const]
    }),
  ])
}

const fits = (pattern: string, path: string) => new RegExp(pattern.slice(1)).test(path)

const pages = ['/', '/ko/', '/ja/parcels/', '/en/parcels/lost/', '/go/parcels/lost/']
const paths = [
  ...pages,
  '/embed/ko/',
  '/embed.js',
  '/embed-care.js',
  '/assets/app-1a2b3c.js',
  '/service-worker.js',
  '/manifest.webmanifest',
]

test.each(paths)('the nginx of the documentation says what this program says of %s', (path) => {
  expect(fromNginx(path)).toEqual(hostHeaders(path))
})

test('under a path, nginx knows the same files', () => {
  for (const path of ['/embed/ko/', '/embed.js', '/assets/app-1a2b3c.js'])
    expect(fromNginx(`/help${path}`)).toEqual(hostHeaders(path))
})

for (const [host, answer] of [
  ['_headers', fromHeadersFile],
  ['vercel.json', fromVercel],
] as const) {
  // These hosts ask again for what is not named, and cannot say who may frame a page without saying the whole policy again.
  test.each(paths)(`${host} says what this program says of %s`, (path) => {
    const {
      'content-security-policy': _policy,
      'cache-control': kept,
      ...plain
    } = hostHeaders(path)
    expect(answer(path)).toEqual({
      ...plain,
      'content-security-policy': contentSecurityPolicy,
      ...(kept === 'no-cache' ? {} : { 'cache-control': kept }),
      ...(pages.includes(path) ? { 'x-frame-options': 'DENY' } : {}),
    })
  })
}
