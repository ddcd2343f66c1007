import { installPackages } from './installPackages.mjs'
import { runPackage } from './run.mjs'

await installPackages()
process.exitCode = await runPackage('vite', process.argv.slice(2))
