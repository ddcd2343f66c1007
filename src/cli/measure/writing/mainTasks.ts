import type { Browser, Page } from '@playwright/test'

/** The part of a trace's event that is read; times are in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Where the event is a piece of work: how long it ran on its thread, waiting for a processor aside. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline']

/**
 * How long each piece of work of the page's main thread took while `act` was under way, in milliseconds of the processor's time: other
 * programs that are busy at the same time do not count. Longest first. Only one trace can be under way in a browser.
 */
export async function mainTasks(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
): Promise<readonly number[]> {
  await browser.startTracing(page, { categories })
  await act()
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString(),
  )
  const events = trace.traceEvents
  const thread = ({ pid, tid }: TraceEvent) => `${pid}.${tid}`
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(thread),
  )
  return events
    .filter(
      (event) => event.ph === 'X' && event.name.endsWith('RunTask') && mains.has(thread(event)),
    )
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a)
}
