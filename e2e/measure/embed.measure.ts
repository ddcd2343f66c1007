import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { median } from '../../src/cli/bench/statistics.ts'
import { renderTable } from '../../src/cli/render/renderTable.ts'
import { listen, serveHelp } from '../hosts/serveHelp.ts'
import { serveHost } from '../hosts/serveHost.ts'
import { type Widget, widgets } from './widgets.ts'

/** How often each page is opened. */
const times = 5

interface Cost {
  readonly requests: number
  readonly bytes: number
}

interface Visit {
  /** When nothing more came, and nobody had touched it. */
  readonly before: Cost
  /** When a person could type into it. */
  readonly open: Cost
  /** What the main thread worked for the whole visit, in milliseconds. */
  readonly work: number
  /** How far the page's own content was moved. */
  readonly shift: number
}

/** What an origin has answered: requests, and the bytes that they would be with the strongest Brotli, whoever serves them. */
function counter() {
  const cost = { requests: 0, bytes: 0 }
  return {
    cost: (): Cost => ({ ...cost }),
    add: (body: string | Buffer) => {
      cost.requests++
      cost.bytes += brotliCompressSync(body).length
    },
  }
}

/** The origin of a widget: its package's files and what its service would answer. */
function serveWidget({ files, answers }: Widget, onAnswer: (body: string) => void) {
  const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' }
  return listen(
    createServer((request, response) => {
      const path = (request.url ?? '/').split('?')[0] ?? '/'
      if (request.method === 'OPTIONS') return response.writeHead(204, cors).end()
      const answer = answers?.get(path)
      const body = files.get(path) ?? (answer === undefined ? undefined : JSON.stringify(answer))
      if (body === undefined) return response.writeHead(404, cors).end()
      onAnswer(body)
      const type = path.endsWith('.css')
        ? 'text/css'
        : path.endsWith('.js')
          ? 'text/javascript'
          : 'application/json'
      return response
        .writeHead(200, { ...cors, 'content-type': `${type}; charset=utf-8` })
        .end(body)
    }),
  )
}

const paragraphs =
  '<p>Parcels that were sent on a holiday are counted from the next working day.</p>'.repeat(12)

const pageWith = (
  markup: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Depot</title>
<link rel="icon" href="data:,"></head><body><h1>Before you ask</h1>${markup}${paragraphs}</body></html>`

/** Counts what the main thread works from now on, in milliseconds. */
async function countWork(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  }
}

/** Waits until an origin has answered nothing for a second. */
async function untilQuiet(page: Page, cost: () => Cost): Promise<void> {
  let seen = -1
  while (seen !== cost().requests) {
    seen = cost().requests
    await page.waitForTimeout(1000)
  }
}

async function visit(
  browser: Browser,
  widget: Widget | undefined,
  parents: string[],
): Promise<Visit> {
  const { cost, add } = counter()
  const isOurs = widget?.files.size === 0
  const served = isOurs
    ? await serveHelp(() => parents, 'header', undefined, add)
    : widget && (await serveWidget(widget, add))
  const host = await serveHost(
    new Map([['/', { text: pageWith(widget?.markup(served?.origin ?? '') ?? '') }]]),
  )
  parents.splice(0, 1, host.origin)
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const workSoFar = await countWork(page)
  await page.addInitScript(() => {
    const seen = { shift: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      // As the metric is defined: what follows a person's own press is no surprise.
      for (const one of list.getEntries())
        if ('value' in one && !('hadRecentInput' in one && one.hadRecentInput === true))
          seen.shift += Number(one.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(`${host.origin}/`, { waitUntil: 'networkidle' })
  await page.waitForTimeout(500)
  const before = cost()
  await widget?.use(page)
  await untilQuiet(page, cost)
  const open = cost()
  const work = await workSoFar()
  const shift = await page.evaluate(
    () => (window as unknown as { seen: { shift: number } }).seen.shift,
  )
  await context.close()
  host.close()
  served?.close()
  return { before, open, work, shift }
}

const whole = (value: number) => Math.round(value).toLocaleString('en')

test('on a page beside three widgets', async ({ browser }) => {
  const all = widgets()
  const parents: string[] = []
  const visits = new Map<Widget | undefined, Visit[]>([undefined, ...all].map((one) => [one, []]))
  for (let i = 0; i < times; i++)
    for (const [widget, list] of visits) list.push(await visit(browser, widget, parents))

  const middle = (widget: Widget | undefined, of: (one: Visit) => number) =>
    median((visits.get(widget) ?? []).map(of))
  const bare = middle(undefined, ({ work }) => work)
  const rows = all.map((widget) => [
    widget.name,
    whole(middle(widget, ({ before }) => before.requests)),
    whole(middle(widget, ({ before }) => before.bytes)),
    whole(middle(widget, ({ open }) => open.requests)),
    whole(middle(widget, ({ open }) => open.bytes)),
    whole(middle(widget, ({ work }) => work - bare)),
    middle(widget, ({ shift }) => shift).toFixed(3),
  ])
  for (const widget of all) expect(middle(widget, ({ open }) => open.bytes)).toBeGreaterThan(1000)
  const [ours] = all
  // The loader alone before it is opened.
  expect(middle(ours, ({ before }) => before.requests)).toBe(1)

  const table = renderTable(
    [
      'widget',
      'requests before it is opened',
      'bytes',
      'requests until one can type',
      'bytes until then',
      'work of the main thread, ms',
      'layout shift',
    ],
    rows,
  )
  writeFileSync(
    join(import.meta.dirname, '../../docs/measure-embed.md'),
    `# What the help costs on somebody else's page

Written by \`npm run measure -- embed\`: the same page of a host with each widget in turns, ${times} times in Chromium, each time from an origin of its own and with nothing kept; the medians.
A widget stands as its own documentation puts it into a page (ours with its place kept free, as [portal.md](portal.md) advises), is left alone until nothing more is loaded, then opened until a person can type. Bytes are what its origin answered, compressed
with the strongest Brotli for all alike; what its service answers is made up here, so real ones load more. The page alone has been taken off the work of the main thread.

${table}

${all.map(({ name, does }) => `- ${name}: ${does}.`).join('\n')}

They were chosen because each is the help that a support page puts into itself with a tag: one that searches, one that converses, one that asks. None of the three reads a paste, and none
works without a service of its own. What Unstuck loads to read a paste and answer it is in its row: data and worker come with the box.
`,
  )
})
