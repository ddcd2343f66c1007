import { pathToFileURL } from 'node:url'
import { bundleCommands } from '../bundleCommands.mjs'
import { installPackages } from '../installPackages.mjs'
import { root } from '../root.mjs'

await installPackages()
const { main } = await import(pathToFileURL(await bundleCommands('src/cli/bench/bench.ts')).href)
process.exitCode = await main(process.argv.slice(2), root)
