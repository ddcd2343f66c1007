import { createHash } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from './root.mjs'

/** The parts of the project that end up in the bundle. */
const sources = ['package-lock.json', 'src']

/** Under `src`, what cannot be part of the bundle: a change there leaves it fresh. */
const outside = /(?:\.test\.tsx?|\.md|\.css|[\\/]src[\\/](?:app|embed)[\\/].*)$/

/** A name for the state of the sources, from their paths, sizes and dates: reading them would cost more than the bundle saves. */
function fingerprint() {
  const hash = createHash('sha256')
  const visit = (/** @type {string} */ path) => {
    if (outside.test(path)) return
    const { size, mtimeMs } = statSync(path)
    hash.update(`${path}\0${size}\0${mtimeMs}\n`)
  }
  for (const source of sources) {
    const path = join(root, source)
    if (!statSync(path).isDirectory()) visit(path)
    else {
      for (const found of readdirSync(path, { recursive: true, withFileTypes: true })) {
        if (found.isFile()) visit(join(found.parentPath, found.name))
      }
    }
  }
  return hash.digest('hex').slice(0, 16)
}

/** Removes the bundles of earlier sources, but for those that a command which runs now may have just chosen. */
function removeOld(/** @type {string} */ folder, /** @type {string} */ fresh) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    // Another command may have removed or renamed it meanwhile.
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (name !== fresh && Date.now() - changed > 600_000) {
      rmSync(path, { recursive: true, force: true })
    }
  }
}

/**
 * The path of a program as one JavaScript file, made from its source where the sources have changed.
 * Two commands that start at once each make it, and the first to finish wins: none sees half a file.
 * @param {string} [source] The file that starts the program.
 * @returns {Promise<string>}
 */
export async function bundleCommands(source = 'src/cli/unstuck.ts') {
  const name = basename(source, '.ts')
  const folder = join(root, '.cache', name)
  const state = fingerprint()
  const made = join(folder, state)
  const file = join(made, `${name}.mjs`)
  if (existsSync(file)) return file
  const { build } = await import('vite')
  const draft = join(folder, `${state}-${process.pid}`)
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // The browser's driver finds its own files beside itself, so it stays where it is.
    ssr: { noExternal: true, external: ['@playwright/test'] },
    build: {
      ssr: source,
      outDir: draft,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
  })
  try {
    renameSync(draft, made)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(file)) throw error
  }
  removeOld(folder, state)
  return file
}
