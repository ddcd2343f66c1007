import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { bundleCommands } from './bundleCommands.mjs'
import { installPackages } from './installPackages.mjs'
import { readPort } from './readPort.mjs'
import { root } from './root.mjs'
import { runPackage } from './run.mjs'
import { serveFolder } from './serveFolder.mjs'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.PORT ?? '4173' },
    host: { type: 'string' },
  },
})

// Before the minute that the rest takes.
const port = readPort(values.port)

await installPackages()

// The guides first: their writer sees what is wrong where, rather than a build that broke.
const { main } = await import(pathToFileURL(await bundleCommands()).href)
const checked = await main(['check', 'content'], root)
if (checked !== 0) process.exit(checked)

console.log('Building …')
const built = await runPackage('vite', ['build', '--logLevel', 'warn'])
if (built !== 0) process.exit(built)

const { url } = await serveFolder(join(root, 'dist'), {
  port,
  ...(values.host === undefined ? {} : { host: values.host }),
})
console.log(`\n  Unstuck  ${url}\n`)
