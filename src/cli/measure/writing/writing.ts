import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { type Locale, locales } from '../../../model/locale.ts'
import { conditionsSince, conditionsText, loadNow } from '../../bench/conditions.ts'
import { median } from '../../bench/statistics.ts'
import type { Command } from '../../command.ts'
import { findOrInstallBrowser } from '../../findBrowser.mjs'
import { freePort } from '../../freePort.mjs'
import { parseArguments } from '../../parseArguments.ts'
import { renderTable } from '../../render/renderTable.ts'
import { serveFolder } from '../../serveFolder.mjs'
import { writeDocument } from '../writeDocument.ts'
import { acts, timeWriting, type WritingTimes } from './timeWriting.ts'

const introduction = `# Writing a guide of 1 MB

    npm run measure -- writing

A made guide of 1 MB (UTF-8) is handed to the built page for writers as a file, in Chromium. It is then leafed through, ten parts to and fro; an
error is typed into it, letter by letter; the three views of what was understood are opened. Five runs a language, the median counts.

The longest piece of work of the page's main thread, in milliseconds of the processor's time, so that other programs do not count.
A frame is not frozen where it stays below 50.
`

const names: Readonly<Record<(typeof acts)[number], string>> = {
  open: 'it is handed over and shown',
  type: 'it is written into',
  turn: 'another part of it is shown',
  views: 'another view is opened',
}

const runs = 5

/** \`writing\`: measures how the page for writers bears a long guide, prints that, and writes it to \`docs/measure-writing.md\`. */
export const writing: Command = async (args, terminal) => {
  const parsed = parseArguments(args, {})
  if (parsed.kind === 'fault') return parsed
  const before = loadNow()
  const folder = join(terminal.root, '.cache/writing')
  const site = join(folder, 'site')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const vite = join(terminal.root, 'node_modules/vite/bin/vite.js')
  execFileSync(process.execPath, [vite, 'build', '--outDir', site, '--logLevel', 'error'], {
    cwd: terminal.root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const { url, close } = await serveFolder(site, { port: await freePort() })
  const browser = await chromium.launch(await findOrInstallBrowser())
  const taken = new Map<Locale, WritingTimes[]>(locales.map((locale) => [locale, []]))
  try {
    for (let run = 0; run < runs; run += 1)
      for (const [locale, times] of taken)
        times.push(await timeWriting(browser, url, locale, folder))
  } finally {
    await browser.close()
    close()
    rmSync(folder, { recursive: true, force: true })
  }
  const row = (name: string, of: (times: WritingTimes) => number) => [
    name,
    ...[...taken.values()].map((times) => String(Math.round(median(times.map(of))))),
  ]
  writeDocument(terminal, 'measure-writing', [
    introduction,
    `${renderTable(
      ['while …', ...locales],
      acts.map((act) => row(names[act], ({ longest }) => longest[act])),
    )}\n`,
    'How long a writer waits until everything is understood, in milliseconds by the clock.\n',
    `${renderTable(
      ['after …', ...locales],
      [
        row('the file is handed over', ({ opened }) => opened),
        row('the last keystroke, the pause of 120 before reading included', ({ typed }) => typed),
      ],
    )}\n`,
    `${conditionsText(conditionsSince(before, 0))}\n`,
  ])
  return 0
}
