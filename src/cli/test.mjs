import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findOrInstallBrowser } from './findBrowser.mjs'
import { freePort } from './freePort.mjs'
import { installPackages } from './installPackages.mjs'
import { root } from './root.mjs'
import { runPackage } from './run.mjs'

/** @typedef {{ passed: number, failed: number }} Count */

const reports = join(root, '.cache/test')

/**
 * The count of a step that only succeeds or fails: a failure counts as one.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {{ program?: string }} [options]
 * @returns {Promise<Count>}
 */
async function checkWith(name, args, options) {
  return { passed: 0, failed: (await runPackage(name, args, options)) === 0 ? 0 : 1 }
}

/**
 * The counts of a test runner that writes a report. No report, no test, or an exit code above 0 without a failed test
 * (a file that did not load, an error after the end) counts as one failure: nothing passes by not running.
 * @param {string} file
 * @param {(file: string) => Promise<number>} runTests
 * @param {(report: any) => Count} countOf
 * @returns {Promise<Count>}
 */
async function countTests(file, runTests, countOf) {
  const path = join(reports, file)
  const code = await runTests(path)
  try {
    const { passed, failed } = countOf(JSON.parse(readFileSync(path, 'utf8')))
    const isSilentFailure = failed === 0 && (code !== 0 || passed === 0)
    return { passed, failed: isSilentFailure ? 1 : failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const unitTests = () =>
  countTests(
    'unit.json',
    (path) =>
      runPackage('vitest', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile=${path}`,
      ]),
    (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
  )

const browserTests = () =>
  countTests(
    'browser.json',
    async (path) => {
      await findOrInstallBrowser()
      return runPackage('@playwright/test', ['test', '--reporter=list,json'], {
        program: 'playwright',
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: path, E2E_PORT: String(await freePort()) },
      })
    },
    (report) => ({
      passed: report.stats.expected,
      failed: report.stats.unexpected + report.stats.flaky,
    }),
  )

/** @type {readonly (readonly [string, () => Promise<Count>])[]} */
const steps = [
  ['build', () => checkWith('vite', ['build', '--logLevel', 'warn'])],
  ['types', () => checkWith('typescript', [], { program: 'tsc' })],
  [
    'types of the core',
    () => checkWith('typescript', ['-p', 'src/tsconfig.core.json'], { program: 'tsc' }),
  ],
  [
    'lint',
    () => checkWith('@biomejs/biome', ['check', '--error-on-warnings', '.'], { program: 'biome' }),
  ],
  ['unused code', () => checkWith('knip', [])],
  ['unit tests', unitTests],
  ['browser tests', browserTests],
]

await installPackages()
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

/** @type {string[]} */
const failures = []
const total = { passed: 0, failed: 0 }
for (const [name, step] of steps) {
  console.log(`\n── ${name}`)
  const started = Date.now()
  const { passed, failed } = await step().catch((error) => {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  })
  total.passed += passed
  total.failed += failed
  if (failed > 0) failures.push(name)
  console.log(
    `── ${name}: ${failed === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - started) / 1000).toFixed(1)} s`,
  )
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
