import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findOrInstallBrowser } from '../../findBrowser.mjs'
import { freePort } from '../../freePort.mjs'
import { type DevServer, startDevServer } from './devServer.ts'
import { guidesToSave, saved } from './guidesToSave.ts'

/** How long each save took from before it was written until the page showed it, in milliseconds. */
export interface SaveTimes {
  readonly page: readonly number[]
  readonly raw: readonly number[]
}

const rawPage = `<!doctype html><pre id="text"></pre><script type="module">
import text from './content/${saved.path}?raw'
const show = (now) => { document.getElementById('text').textContent = now }
show(text)
import.meta.hot.accept('./content/${saved.path}?raw', (now) => show(now.default))
</script>
`

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** Saves the guide with a new word in it and waits until the page shows that word. */
async function timeSave(page: Page, file: string, text: string, word: string): Promise<number> {
  const shown = page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (!document.body.textContent?.includes(wanted)) return
          observer.disconnect()
          resolve(Date.now())
        }
        const observer = new MutationObserver(look)
        observer.observe(document, { childList: true, subtree: true, characterData: true })
      }),
    word,
  )
  // What the line above asks for must be in place before the file is written.
  await page.evaluate(() => document.title)
  const before = Date.now()
  writeFileSync(file, text)
  return (await shown) - before
}

async function openPage(browser: Browser, { url }: DevServer, path: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(`${url}${path}`)
  await page.getByText(saved.text).first().waitFor()
  return page
}

/**
 * Serves 1,500 guides in two ways, by `npm run dev` and by a page of Vite's that imports one of them as `?raw`, and saves that
 * one so many times in turns. Everything lies in `folder`, which is made and removed.
 */
export async function timeSaves(root: string, folder: string, times: number): Promise<SaveTimes> {
  rmSync(folder, { recursive: true, force: true })
  const guides = guidesToSave()
  for (const { path, text } of guides) {
    write(join(folder, 'guides'), path, text)
    write(join(folder, 'raw/content'), path, text)
  }
  write(join(folder, 'raw'), 'index.html', rawPage)
  // With a package of its own, the second server keeps what it makes apart from the first.
  write(join(folder, 'raw'), 'package.json', '{ "private": true }\n')
  const text = guides.find(({ path }) => path === saved.path)?.text ?? ''
  const taken: { readonly page: number[]; readonly raw: number[] } = { page: [], raw: [] }
  const stops: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })]
  const serve = async (args: readonly string[], env: Readonly<Record<string, string>>) => {
    const server = await startDevServer(root, [...args, '--port', String(await freePort())], env)
    stops.push(server.stop)
    return server
  }
  try {
    const ownServer = await serve([], { UNSTUCK_CONTENT: join(folder, 'guides') })
    const rawServer = await serve([join(folder, 'raw')], {})
    const browser = await chromium.launch(await findOrInstallBrowser())
    stops.push(() => browser.close())
    const ours = await openPage(browser, ownServer, saved.page)
    const raw = await openPage(browser, rawServer, '')
    for (let turn = -2; turn < times; turn += 1) {
      const word = `turn${turn + 100}end`
      const now = text.replace(saved.text, `${saved.text} ${word}`)
      const page = await timeSave(ours, join(folder, 'guides', saved.path), now, word)
      const plain = await timeSave(raw, join(folder, 'raw/content', saved.path), now, word)
      // The first two are not counted: they meet what nobody has used yet.
      if (turn < 0) continue
      taken.page.push(page)
      taken.raw.push(plain)
    }
  } finally {
    for (const stop of stops.reverse()) await stop()
  }
  return taken
}
