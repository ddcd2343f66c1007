import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, runPackage } from './run.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

const isRoot = process.getuid?.() === 0

/** Every place in which a Chromium may be installed on this system, the likeliest first. */
function candidates() {
  const { CHROME_PATH, PATH = '', LOCALAPPDATA, PROGRAMFILES } = process.env
  const chosen = CHROME_PATH === undefined ? [] : [CHROME_PATH]
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium']
    return [...chosen, ...apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)]
  }
  if (process.platform === 'win32') {
    const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
    return [
      ...chosen,
      ...folders.map((folder) => join(folder ?? '', 'Google/Chrome/Application/chrome.exe')),
    ]
  }
  const folders = PATH.split(delimiter)
  return [...chosen, ...names.flatMap((name) => folders.map((folder) => join(folder, name)))]
}

/** The Chromium that Playwright downloaded, or null; also null before the packages are installed. */
async function ofPlaywright() {
  try {
    const { chromium } = await import('@playwright/test')
    const path = chromium.executablePath()
    return existsSync(path) ? path : null
  } catch {
    return null
  }
}

/**
 * An installed Chromium and the arguments to start it with, or null where there is none.
 * `CHROME_PATH` wins. As root the sandbox cannot start; what talks to the network on its own is switched off,
 * so that a test sees the requests of the page alone.
 */
async function findBrowser() {
  const executablePath = candidates().find((path) => existsSync(path)) ?? (await ofPlaywright())
  if (executablePath === null) return null
  const quiet = [
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  return { executablePath, args: isRoot ? ['--no-sandbox', ...quiet] : quiet }
}

/** Whether packages can be installed here with `apt-get`, and `chromium` is a real package (in Ubuntu it is a stub). */
function isDebianRoot() {
  try {
    return isRoot && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/** An installed Chromium: found, or installed first, by Debian's package or Playwright's download. Throws where neither works. */
export async function findOrInstallBrowser() {
  const found = await findBrowser()
  if (found !== null) return found
  console.error('Installing Chromium …')
  if (isDebianRoot()) {
    await run('apt-get', ['update', '-q'])
    await run('apt-get', ['install', '-y', '-q', 'chromium', 'fonts-noto-cjk'])
  } else {
    const withLibraries = isRoot && process.platform === 'linux' ? ['--with-deps'] : []
    await runPackage('@playwright/test', ['install', ...withLibraries, 'chromium'], {
      program: 'playwright',
    })
  }
  const installed = await findBrowser()
  if (installed !== null) return installed
  throw new Error(
    'No Chromium was found or could be installed. Install Chromium or Chrome, or set CHROME_PATH to its program.',
  )
}
