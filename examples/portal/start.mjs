import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))
const port = Number(process.env.PORT ?? 4180)
const helpPort = Number(process.env.HELP_PORT ?? 4181)

/**
 * @param {string} folder
 * @param {readonly string[]} args
 */
function npm(folder, args) {
  const windows = process.platform === 'win32'
  const done = spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell: windows })
  if (done.status !== 0) process.exit(done.status ?? 1)
}

/**
 * Ends with one sentence where the port is taken; what else is wrong is thrown on.
 * @param {unknown} error
 * @param {number} taken
 * @param {string} variable
 * @returns {never}
 */
function giveUp(error, taken, variable) {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
  console.error(
    `Port ${taken} is in use: choose another one, such as ${variable}=${taken + 10} npm start.`,
  )
  process.exit(1)
}

/** The help: one that runs elsewhere, else the one of this repository, built where it is not. */
async function startHelp() {
  if (process.env.HELP !== undefined) return process.env.HELP.replace(/\/$/, '')
  if (!existsSync(join(root, 'node_modules'))) npm(root, ['ci'])
  const dist = process.env.HELP_FOLDER ?? join(root, 'dist')
  if (!existsSync(join(dist, 'embed.js'))) npm(root, ['run', 'build'])
  const { serveFolder } = await import('../../src/cli/serveFolder.mjs')
  const { url } = await serveFolder(dist, {
    port: helpPort,
    isStrict: true,
    parents: [`http://localhost:${port}`],
  }).catch((error) => giveUp(error, helpPort, 'HELP_PORT'))
  return url.replace(/\/$/, '')
}

/** Whether the database is there, in this folder or in one above. */
function isInstalled() {
  try {
    return existsSync(fileURLToPath(import.meta.resolve('@electric-sql/pglite')))
  } catch {
    return false
  }
}

if (!isInstalled()) npm(here, ['install', '--no-audit', '--no-fund'])
const { openTickets } = await import('./openTickets.mjs')
const { createPortal } = await import('./portal.mjs')

const help = await startHelp()
const tickets = await openTickets({
  address: process.env.DATABASE_URL,
  folder: process.env.DATA ?? join(here, 'data'),
})
const portal = createPortal({ help, tickets })
portal.once('error', (error) => giveUp(error, port, 'PORT'))
portal.listen(port, 'localhost', () => {
  console.log(`\n  Portal  http://localhost:${port}/\n  Help    ${help}/\n`)
})

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    portal.close()
    portal.closeAllConnections()
    tickets.close().then(() => process.exit(0))
  })
}
