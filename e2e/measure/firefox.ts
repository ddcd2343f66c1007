import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** What a context of WebDriver BiDi is: a page, or a frame in it. */
interface Context {
  readonly context: string
  readonly url: string
  readonly children: readonly Context[] | null
}

type Answer = Readonly<Record<string, unknown>>

/** A page of Firefox, spoken with through WebDriver BiDi: Playwright's own Firefox is another one, with changes of its own. */
export interface Firefox {
  readonly version: string
  readonly open: (address: string) => Promise<void>
  /** What a function gives in the page, or in the first frame whose address holds `frame`. */
  readonly run: <T>(of: () => T, frame?: string) => Promise<T>
  /** Presses the mouse at a place of that frame, in CSS pixels. */
  readonly press: (x: number, y: number, frame: string) => Promise<void>
  /** Types into whatever has the focus in that frame, key by key. */
  readonly type: (text: string, frame: string) => Promise<void>
  /** What the console has said so far. */
  readonly heard: readonly string[]
  readonly close: () => void
}

/** Debian's Firefox, or whatever the system calls by its name; undefined where there is none. */
export function findFirefox(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return ['firefox-esr', 'firefox']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path))
}

/** The address that Firefox says it listens at. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said}`)))
    child.stderr?.on('data', (data) => {
      said += String(data)
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? []
      if (address !== undefined) resolve(address)
    })
  })
}

/** Commands over a socket: each is answered by its number, events go to `onEvent`. */
async function connect(address: string, onEvent: (method: string, params: Answer) => void) {
  const socket = new WebSocket(address)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true })
    socket.addEventListener('error', reject, { once: true })
  })
  const waiting = new Map<number, (message: Answer) => void>()
  socket.addEventListener('message', ({ data }) => {
    const message: Answer = JSON.parse(String(data))
    if (typeof message.id === 'number') waiting.get(message.id)?.(message)
    else onEvent(String(message.method), message.params as Answer)
  })
  let last = 0
  const send = (method: string, params: object): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, (message) => {
        waiting.delete(id)
        if (message.type === 'success') resolve(message.result as Answer)
        else reject(new Error(`${method}: ${message.error}: ${message.message}`))
      })
      socket.send(JSON.stringify({ id, method, params }))
    })
  return { send, close: () => socket.close() }
}

const flat = (contexts: readonly Context[]): readonly Context[] =>
  contexts.flatMap((one) => [one, ...flat(one.children ?? [])])

/** Starts Firefox without a window, in a profile of its own. */
export async function startFirefox(program: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  const args = ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile]
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const heard: string[] = []
  const { send, close } = await connect(`${await addressOf(child)}/session`, (method, params) => {
    if (method === 'log.entryAdded') heard.push(`${params.level}: ${params.text}`)
  })
  const { capabilities } = await send('session.new', { capabilities: {} })
  await send('session.subscribe', { events: ['log.entryAdded'] })
  const tree = async () =>
    flat((await send('browsingContext.getTree', {})).contexts as readonly Context[])
  const top = (await tree())[0]?.context ?? ''

  const contextOf = async (frame?: string): Promise<string> => {
    if (frame === undefined) return top
    for (let i = 0; i < 100; i++) {
      const found = (await tree()).find(
        ({ context, url }) => context !== top && url.includes(frame),
      )
      if (found !== undefined) return found.context
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(`No frame at ${frame}`)
  }

  return {
    version: String((capabilities as Answer).browserVersion),
    heard,
    async open(url) {
      await send('browsingContext.navigate', { context: top, url, wait: 'complete' })
    },
    async run(of, frame) {
      const expression = `Promise.resolve((${of})()).then((value) => JSON.stringify(value ?? null))`
      const target = { context: await contextOf(frame) }
      const answer = await send('script.evaluate', { expression, target, awaitPromise: true })
      const { result, exceptionDetails } = answer as {
        result?: { value: string }
        exceptionDetails?: { text: string }
      }
      if (result === undefined) throw new Error(exceptionDetails?.text)
      return JSON.parse(result.value)
    },
    async press(x, y, frame) {
      const pointer = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      const actions = [{ type: 'pointer', id: 'mouse', actions: pointer }]
      await send('input.performActions', { context: await contextOf(frame), actions })
    },
    async type(text, frame) {
      const keys = Array.from(text, (value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]).flat()
      const actions = [{ type: 'key', id: 'keyboard', actions: keys }]
      await send('input.performActions', { context: await contextOf(frame), actions })
    },
    close() {
      close()
      child.once('exit', () => rmSync(profile, { recursive: true, force: true }))
      child.kill()
    },
  }
}
