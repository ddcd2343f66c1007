import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { z } from 'zod'

/** How one text was read in the page. Times in milliseconds. */
export interface HugeRun {
  readonly name: string
  readonly way: 'file' | 'paste'
  /** How long the event took that handed the text over. */
  readonly handing: number
  /** The longest task of the page's own thread from then on. */
  readonly longest: number
  /** Processor time of the page's process. */
  readonly work: number
  readonly wait: number
  readonly isAnswered: boolean
}

const answered = '#result[aria-busy="false"] .excerpt mark'

/** Processor time of all processes that draw pages, in milliseconds. */
async function workIn(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0)
}

/** Gives a text to the page, as a browser does before it hands it over. */
async function give(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => {
    const data = new DataTransfer()
    data.setData('text/plain', given)
    Reflect.set(window, 'given', data)
  }, text)
  await page.waitForTimeout(500)
}

/** Pastes the text that the page was given, and says how long the event took. */
function paste(page: Page): Promise<number> {
  return page.evaluate(() => {
    const data: unknown = Reflect.get(window, 'given')
    if (!(data instanceof DataTransfer)) return 0
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    })
    performance.mark('handed')
    const start = performance.now()
    document.dispatchEvent(event)
    return performance.now() - start
  })
}

/** A part of a trace that is looked at here. Times in microseconds. */
const traced = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      ts: z.number().optional(),
      tid: z.number().optional(),
      pid: z.number().optional(),
      dur: z.number().optional(),
      tdur: z.number().optional(),
      args: z.looseObject({ name: z.unknown() }).partial().optional(),
    }),
  ),
})

/**
 * The longest task of a page's own thread since the mark, by a trace: of the time on the clock and the processor time the
 * lesser, because others use the same machine.
 */
function longestTask(trace: Buffer): number {
  const { traceEvents: events } = traced.parse(JSON.parse(trace.toString()))
  const from = events.findLast(({ name }) => name === 'handed')
  const tasks = events.filter(
    ({ name, pid, tid, ts }) =>
      name === 'RunTask' && pid === from?.pid && tid === from?.tid && (ts ?? 0) >= (from?.ts ?? 0),
  )
  if (from === undefined || tasks.length === 0) throw new Error('Unexpected trace without tasks')
  return Math.max(...tasks.map(({ dur = 0, tdur = dur }) => Math.min(dur, tdur))) / 1000
}

async function readOne(
  browser: Browser,
  address: string,
  name: string,
  file: string,
  way: HugeRun['way'],
): Promise<HugeRun> {
  const page = await browser.newPage()
  await page.goto(address)
  await page.locator('#paste').focus()
  await page.waitForLoadState('networkidle')
  await browser.startTracing(page, {
    categories: ['blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  })
  if (way === 'paste') await give(page, readFileSync(file, 'utf8'))
  const before = await workIn(browser)
  const start = performance.now()
  let handing = 0
  if (way === 'paste') handing = await paste(page)
  else {
    await page.evaluate(() => void performance.mark('handed'))
    await page.locator('input[type="file"]').first().setInputFiles(file)
  }
  const isAnswered = await page.waitForSelector(answered, { timeout: 120_000 }).then(
    () => true,
    () => false,
  )
  const wait = performance.now() - start
  const work = (await workIn(browser)) - before
  await page.waitForTimeout(500)
  const longest = longestTask(await browser.stopTracing())
  await page.close()
  return { name, way, handing, longest, work, wait, isAnswered }
}

/** Reads each text as a file and as a paste, in a page of its own. `finder` is the module that finds a browser. */
export async function measureInBrowser(
  address: string,
  finder: string,
  texts: readonly { readonly name: string; readonly file: string }[],
): Promise<readonly HugeRun[]> {
  // Named by a variable, so that the browser's driver is no part of the bundle of commands.
  const driver = '@playwright/test'
  const { chromium }: typeof import('@playwright/test') = await import(driver)
  const { findOrInstallBrowser } = await import(finder)
  const browser = await chromium.launch(await findOrInstallBrowser())
  const runs: HugeRun[] = []
  try {
    for (const { name, file } of texts)
      for (const way of ['file', 'paste'] as const)
        runs.push(await readOne(browser, address, name, file, way))
  } finally {
    await browser.close()
  }
  return runs
}
