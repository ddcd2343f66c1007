import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string>} [env] Variables beside our own.
 * @property {number | 'inherit'} [stdout] Where the output goes: a file descriptor, or where ours goes.
 */

/**
 * The exit code of a program that is run in the project's folder and has ended.
 * A program that does not exist, or that a signal ended, gives a code above 0.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions & { shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env = {}, stdout = 'inherit', shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['inherit', stdout, 'inherit'],
      shell,
    })
    const stop = () => child.kill()
    process.once('SIGTERM', stop)
    const end = (/** @type {number} */ code) => {
      process.off('SIGTERM', stop)
      resolve(code)
    }
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`)
      end(127)
    })
    child.once('exit', (code) => end(code ?? 1))
  })
}

/**
 * The exit code of a program that an installed package brings.
 * It is run by this Node directly: no shell, no `npx`, the same on every system.
 * @param {string} name The package, whose program is called like it unless `program` says otherwise.
 * @param {readonly string[]} args
 * @param {RunOptions & { program?: string }} [options]
 */
export function runPackage(name, args, { program = name, ...options } = {}) {
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = typeof bin === 'string' ? bin : bin[program]
  return run(process.execPath, [join(folder, file), ...args], options)
}

/**
 * The exit code of npm itself: the one that runs us where there is one, else the one on the path.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath
  if (npm !== undefined && /npm-cli\.c?js$/.test(npm)) {
    return run(process.execPath, [npm, ...args], options)
  }
  return run('npm', args, { ...options, shell: process.platform === 'win32' })
}
