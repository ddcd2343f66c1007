import { expect, test } from 'vitest'

/** Who may import whom. A folder may always import itself. */
const layers: Record<string, readonly string[]> = {
  model: [],
  read: ['model'],
  privacy: ['model', 'read'],
  match: ['model', 'read', 'privacy'],
  wizard: ['model', 'read', 'privacy'],
  compile: ['model', 'read', 'privacy', 'wizard'],
  embed: ['model'],
  app: ['model', 'read', 'privacy', 'match', 'wizard', 'embed'],
  cli: ['model', 'read', 'privacy', 'match', 'wizard', 'compile', 'build'],
  build: ['model', 'read', 'privacy', 'match', 'wizard', 'compile', 'app'],
}

/** The files that may import one folder more: guides are compiled in the browser on the page for writers, in a worker that only it loads. */
const wider: Record<string, readonly string[]> = {
  'app/write/workshop.ts': ['compile'],
}

/** The files that start a program: they compose, and nobody imports them, but who is named here. */
const entries: Record<string, readonly string[]> = {
  'app/embed/startFrame.tsx': [],
  'app/main.tsx': [],
  'app/server.tsx': ['build/plugin.ts', 'build/prerender.ts'],
  'app/offline/serviceWorker.ts': [],
  'app/worker.ts': [],
  'app/write/writeWorker.ts': [],
  'build/plugin.ts': [],
  'embed/care.ts': ['embed/site.ts'],
  'embed/embed.ts': [],
  'cli/unstuck.ts': [],
}

const sources: Record<string, string> = import.meta.glob('./*/**/*.{ts,tsx,mjs}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The specifiers that a source imports or re-exports, static, dynamic and for side effects. */
function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const pattern =
    /(?:^|[\s;])(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|[\s;])import\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]/g
  return [...code.matchAll(pattern)].map((found) => found[1] ?? found[2] ?? found[3] ?? '')
}

/** The path under `src` that a relative specifier means, or null for a package. */
function resolveImport(file: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  const parts = file.split('/').slice(0, -1)
  for (const part of (specifier.split('?')[0] ?? '').split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** Each import that goes against the table, as a sentence. */
function faultsOf(files: Record<string, string>): string[] {
  return Object.entries(files).flatMap(([path, source]) => {
    const file = path.replace(/^\.\//, '')
    const from = file.split('/')[0] ?? ''
    return importsOf(source).flatMap((specifier) => {
      const target = resolveImport(file, specifier)
      if (target === null) return []
      const to = target.split('/')[0] ?? ''
      if (to === from) return []
      if (!target.includes('/')) return [`${file} imports ${target}, which is in no layer`]
      const allowed = [...(layers[from] ?? []), ...(wider[file] ?? [])]
      return allowed.includes(to) ? [] : [`${file} imports ${target}`]
    })
  })
}

test('imports go one way', () => {
  expect(faultsOf(sources)).toEqual([])
})

test('the table names exactly the folders that exist', () => {
  const folders = new Set(Object.keys(sources).map((path) => path.split('/')[1]))
  expect([...folders].sort()).toEqual(Object.keys(layers).sort())
})

test('only the worker of the page for writers loads what may import more', () => {
  const importers = Object.entries(sources).flatMap(([path, source]) => {
    const file = path.replace(/^\.\//, '')
    const targets = importsOf(source).map((specifier) => resolveImport(file, specifier) ?? '')
    return targets.some((target) => target in wider) ? [file] : []
  })
  expect(importers.filter((file) => !file.includes('.test.'))).toEqual(['app/write/writeWorker.ts'])
})

test('nobody imports an entry, but who is named beside it', () => {
  const imports = Object.entries(sources)
    .filter(([path]) => !path.includes('.test.'))
    .flatMap(([path, source]) => {
      const file = path.replace(/^\.\//, '')
      return importsOf(source).map((specifier) => [file, resolveImport(file, specifier)] as const)
    })
  for (const [entry, importers] of Object.entries(entries)) {
    expect(Object.keys(sources)).toContain(`./${entry}`)
    expect(
      imports
        .filter(([, to]) => to === entry)
        .map(([file]) => file)
        .sort(),
    ).toEqual(importers)
  }
})

test.each([
  ['a plain import', "import { match } from '../match/match.ts'"],
  ['a type import', "import type { Tree } from '../wizard/tree.ts'"],
  ['a re-export', "export { match } from '../match/match.ts'"],
  ['a dynamic import', "const later = await import('../match/match.ts')"],
  ['a side effect', "import '../match/match.ts'"],
])('catches %s that goes backwards', (_name, source) => {
  expect(faultsOf({ './model/planted.ts': source })).toHaveLength(1)
})
