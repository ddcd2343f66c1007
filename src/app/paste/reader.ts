import type { Locale } from '../../model/locale.ts'
import { dataFiles, isSplit } from '../library/addresses.ts'
import { currentPaste, forgetPaste, type Origin, setPaste } from './pasteStore.ts'
import type { Question, Reading, Reply } from './protocol.ts'
import type { Refusal } from './readTextFile.ts'

let worker: Worker | undefined
let loadedFrom = ''
let lastId = 0
/** Questions beside the paste count down, so that none is taken for one about the paste. */
let asides = 0
/** Who waits for a text that is read beside the paste, by the number of the question. */
const waiting = new Map<number, (reading: Reading | null) => void>()

function settle(id: number, reading: Reading | null): void {
  waiting.get(id)?.(reading)
  waiting.delete(id)
}

let preferred: string | undefined

/** From now on, pastes are read with this product in mind: its errors come first where several fit. */
export function preferProduct(product: string | undefined): void {
  preferred = product
}

function stop(): void {
  worker?.terminate()
  worker = undefined
  for (const id of waiting.keys()) settle(id, null)
}

function fail(failure: 'index' | 'browser' | 'read'): void {
  stop()
  const paste = currentPaste()
  if (paste.kind !== 'empty') setPaste({ ...paste, kind: 'failed', failure })
}

function hear({ data: reply }: MessageEvent<Reply>): void {
  switch (reply.kind) {
    case 'loaded':
      return
    case 'text':
      if (reply.id === lastId) setText(reply.text)
      return
    case 'refused':
      if (reply.id === lastId) forgetPaste()
      refused.get(reply.id)?.(reply.because)
      refused.delete(reply.id)
      return
    case 'not-loaded':
      fail('index')
      return
    case 'not-read':
      settle(reply.id, null)
      if (reply.id === lastId) fail('read')
      return
    case 'read': {
      settle(reply.id, reply.reading)
      const paste = currentPaste()
      if (reply.id === lastId && paste.kind === 'reading')
        setPaste({ ...paste, kind: 'read', last: { text: paste.text, reading: reply.reading } })
      return
    }
    default:
      reply satisfies never
  }
}

/** Who is told that a file has no text, by the number of the question. */
const refused = new Map<number, (because: Refusal) => void>()

/** The text of the file that is being read is known. */
function setText(text: string): void {
  const paste = currentPaste()
  if (paste.kind !== 'empty') setPaste({ ...paste, text })
}

/** Starts the worker and lets it load, so that it is ready by the time that something is pasted. */
export function prepareReader(folder: string): boolean {
  if (worker !== undefined && loadedFrom === folder) return true
  stop()
  try {
    worker = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return false
  }
  loadedFrom = folder
  worker.addEventListener('message', hear)
  worker.addEventListener('error', () => fail('browser'))
  const address = (path: string) => new URL(folder + path, location.href).href
  ask({
    kind: 'load',
    index: address(dataFiles.index),
    products: address(dataFiles.products),
    ...(isSplit(folder) ? { parts: address(dataFiles.parts) } : {}),
  })
  return true
}

function ask(question: Question): void {
  const isHinted = question.kind !== 'load' && preferred !== undefined
  worker?.postMessage(isHinted ? { ...question, product: preferred } : question)
}

/** Reads a paste off the main thread; what is found arrives in the store. A paste that is still being read is given up. */
export function sendPasteToWorker(
  text: string,
  origin: Origin,
  locale: Locale,
  folder: string,
): void {
  if (text.trim() === '') {
    forgetPaste()
    return
  }
  begin(text, origin)
  if (prepareReader(folder)) ask({ kind: 'read', id: lastId, text, locale })
  else fail('browser')
}

function begin(text: string, origin: Origin): void {
  const before = currentPaste()
  const last = before.kind === 'empty' ? undefined : before.last
  if (before.kind === 'reading') stop()
  setPaste({ kind: 'reading', text, origin, ...(last === undefined ? {} : { last }) })
  lastId += 1
}

/** Reads a file like a paste: its bytes become text in the worker too. `refuse` hears why, where it has none. */
export function sendFileToWorker(
  file: File,
  locale: Locale,
  folder: string,
  refuse: (because: Refusal) => void,
): void {
  begin('', { kind: 'file', name: file.name, size: file.size })
  refused.clear()
  refused.set(lastId, refuse)
  if (prepareReader(folder)) ask({ kind: 'file', id: lastId, file, locale })
  else fail('browser')
}

/** What is understood of a text beside the paste, which stays as it is; null where it could not be read. */
export function readBeside(text: string, locale: Locale, folder: string): Promise<Reading | null> {
  if (!prepareReader(folder)) return Promise.resolve(null)
  asides -= 1
  const id = asides
  return new Promise((resolve) => {
    waiting.set(id, resolve)
    ask({ kind: 'read', id, text, locale })
  })
}

/** Ends the reading that is under way. The paste stays. */
export function stopReading(): void {
  stop()
  const paste = currentPaste()
  if (paste.kind === 'reading') setPaste({ ...paste, kind: 'stopped' })
}
