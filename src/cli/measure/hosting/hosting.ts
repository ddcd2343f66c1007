import { execFile, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'
import type { Command } from '../../command.ts'
import { findOrInstallBrowser } from '../../findBrowser.mjs'
import { freePort } from '../../freePort.mjs'
import { parseArguments } from '../../parseArguments.ts'
import { walkSite } from './walkSite.ts'

/** Starts a program that serves, and resolves with what ends it once `url` answers. */
async function serve(command: string, args: readonly string[], cwd: string, url: string) {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
  for (let tries = 0; tries < 100; tries++) {
    await pause(200)
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return () => child.kill()
  }
  child.kill()
  throw new Error(`${command}: unexpected silence, expected an answer at ${url}`)
}

/** The documented configuration for a port, a folder and a path, as a whole configuration of nginx. */
function nginxConf(root: string, folder: string, port: number, base: string): string {
  const site = readFileSync(join(root, 'docs/hosting/nginx.conf'), 'utf8')
    .replace('listen 8080;', `listen ${port};`)
    .replace('root /srv/unstuck;', `root ${folder}/site;`)
    .replace('error_page 404 /404.html;', `error_page 404 ${base}404.html;`)
  return `pid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\ndaemon off;\nevents {}\nhttp {\naccess_log off;\n${site}\n}\n`
}

/** `hosting`: builds at the root and under a path, serves both with nginx and `vite preview`, and walks through them in Chromium. Fails at any message of the console. */
export const hosting: Command = async (args, terminal) => {
  const parsed = parseArguments(args, {})
  if (parsed.kind === 'fault') return parsed
  const browser = await chromium.launch(await findOrInstallBrowser())
  const faults: string[] = []
  for (const base of ['/', '/help/']) {
    const folder = join(terminal.root, '.cache/hosting')
    rmSync(folder, { recursive: true, force: true })
    const out = join(folder, 'site', base)
    mkdirSync(out, { recursive: true })
    const vite = join(terminal.root, 'node_modules/vite/bin/vite.js')
    const build = [vite, 'build', '--base', base, '--outDir', out, '--logLevel', 'error']
    await promisify(execFile)(process.execPath, build, { cwd: terminal.root })
    cpSync('/etc/nginx/mime.types', join(folder, 'mime.types'))

    const hosts = [
      {
        name: 'nginx',
        start: (port: number) => {
          const conf = join(folder, 'nginx.conf')
          writeFileSync(conf, nginxConf(terminal.root, folder, port, base))
          return ['nginx', ['-p', folder, '-c', conf]] as const
        },
      },
      {
        name: 'vite preview',
        start: (port: number) =>
          [
            process.execPath,
            [vite, 'preview', '--base', base, '--outDir', out, '--port', `${port}`, '--strictPort'],
          ] as const,
      },
    ]
    for (const { name, start } of hosts) {
      const port = await freePort()
      const url = `http://localhost:${port}${base}`
      const [command, commandArgs] = start(port)
      const stop = await serve(command, commandArgs, terminal.root, url)
      const heard = await walkSite(browser, url, name === 'nginx').finally(stop)
      terminal.print(`${name} at ${base}: ${heard.length === 0 ? 'silent' : heard.join('\n  ')}\n`)
      faults.push(...heard)
    }
  }
  await browser.close()
  return faults.length === 0 ? 0 : 1
}
