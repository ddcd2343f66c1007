import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { wordsOf } from '../words.ts'
import { installed } from './installed.ts'

/** A widget for other people's pages, as its own documentation puts it into one. */
export interface Widget {
  readonly name: string
  /** What it does there, for who reads the table. */
  readonly does: string
  /** What its documentation has a page hold. */
  readonly markup: (origin: string) => string
  /** Files of its package, by the paths at which its origin serves them. */
  readonly files: ReadonlyMap<string, string>
  /** What its service answers, by path: it has none here. */
  readonly answers?: ReadonlyMap<string, unknown>
  /** Opens it where it has to be opened, and waits until a person can type. */
  readonly use: (page: Page) => Promise<void>
}

const versions = {
  '@docsearch/js': '5.2.0',
  '@docsearch/css': '5.2.0',
  'deep-chat': '2.4.2',
  '@typebot.io/js': '0.10.7',
} as const

const words = wordsOf('en')

/** The help, and three widgets of the registry that a support page would choose in its place. */
export function widgets(): readonly Widget[] {
  const folder = installed('widgets', versions)
  const file = (path: string) => readFileSync(join(folder, 'node_modules', path), 'utf8')
  const script = (origin: string, body: string) =>
    `<script type="module" src="${origin}/start.js"></script>${body}`
  return [
    {
      name: 'Unstuck',
      does: 'finds the error in a paste, leads through its checks, writes the request',
      markup: (origin) =>
        `<style>unstuck-help:not(:defined) { display: inline-block; block-size: 34px; vertical-align: bottom }</style>
<script type="module" src="${origin}/embed.js"></script><unstuck-help mode="button"></unstuck-help>`,
      files: new Map(),
      use: async (page) => {
        const element = page.locator('unstuck-help')
        await element.getByRole('button').first().click()
        const frame = element.locator('iframe').contentFrame()
        await frame.getByRole('textbox', { name: words('box.label') }).fill('x')
      },
    },
    {
      name: `DocSearch ${versions['@docsearch/js']}`,
      does: 'searches documentation in a panel of any page; its index and its search are a service',
      markup: (origin) =>
        `<link rel="stylesheet" href="${origin}/style.css"><div id="help"></div><script src="${origin}/docsearch.js"></script>${script(origin, '')}`,
      files: new Map([
        ['/style.css', file('@docsearch/css/dist/style.css')],
        ['/docsearch.js', file('@docsearch/js/dist/umd/index.js')],
        ['/start.js', "docsearch({ container: '#help', appId: 'A', apiKey: 'k', indices: ['i'] })"],
      ]),
      use: async (page) => {
        await page.locator('.DocSearch-Button').click()
        await page.locator('.DocSearch-Input').fill('x')
      },
    },
    {
      name: `Deep Chat ${versions['deep-chat']}`,
      does: 'a conversation in an element of any page; what answers is a service',
      markup: (origin) => script(origin, '<deep-chat demo="true"></deep-chat>'),
      files: new Map([['/start.js', file('deep-chat/dist/deepChat.bundle.js')]]),
      use: (page) => page.locator('deep-chat #text-input').fill('x'),
    },
    {
      name: `Typebot ${versions['@typebot.io/js']}`,
      does: 'asks question after question in a bubble of any page; its flow and its steps are a service',
      markup: (origin) => script(origin, ''),
      files: new Map([
        ['/web.js', file('@typebot.io/js/dist/web.js')],
        [
          '/start.js',
          "import Typebot from './web.js'\nTypebot.initBubble({ typebot: 'help', apiHost: new URL('.', import.meta.url).origin })",
        ],
      ]),
      answers: new Map([
        [
          '/api/v1/typebots/help/startChat',
          {
            sessionId: 's',
            typebot: { id: 'help', version: '6', theme: {}, settings: {} },
            messages: [],
            input: { id: 'i', type: 'text input', options: {} },
          },
        ],
      ]),
      use: async (page) => {
        await page.locator('typebot-bubble').getByRole('button').first().click()
        await page.locator('typebot-bubble').locator('input, textarea').first().fill('x')
      },
    },
  ]
}
