import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const cache = join(import.meta.dirname, '../../.cache')

/** A folder of its own with packages of the registry in it, installed once. */
export function installed(name: string, packages: Readonly<Record<string, string>>): string {
  const folder = join(cache, name)
  const isThere = Object.keys(packages).every((one) =>
    existsSync(join(folder, 'node_modules', one, 'package.json')),
  )
  if (isThere) return folder
  write(folder, 'package.json', JSON.stringify({ private: true, type: 'module' }))
  const wanted = Object.entries(packages).map(([one, version]) => `${one}@${version}`)
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', ...wanted], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return folder
}

export function write(folder: string, path: string, text: string): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
