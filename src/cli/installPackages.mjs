import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { runNpm } from './run.mjs'

/**
 * The packages of a lock file by their folder; an empty object where there is no such file.
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

/**
 * Whether `node_modules` holds every package of the lock file in its version.
 * Compared by content, not by date: a checkout touches files, and npm writes the lock file last.
 */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json')
  return Object.entries(packagesOf('package-lock.json')).every(
    ([folder, { version, optional }]) =>
      folder === '' || optional || installed[folder]?.version === version,
  )
}

/**
 * Installs the project's packages where they are missing or differ from the lock file; ends the process where that fails.
 * npm's report goes to standard error, which leaves standard output to the command.
 */
export async function installPackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node.js ${process.versions.node} is too old: 20.19 or later is needed.`)
    process.exit(2)
  }
  if (isInstalled()) return
  console.error('Installing packages …')
  const code = await runNpm(['ci', '--no-audit', '--no-fund'], { stdout: 2 })
  if (code !== 0) {
    console.error('The packages could not be installed: see the lines of npm above.')
    process.exit(2)
  }
}
