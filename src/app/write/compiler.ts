import type { Locale } from '../../model/locale.ts'
import type { SourceFile } from '../../model/sourceFile.ts'
import type { TextEdit } from '../../model/textEdit.ts'
import type { Answer, Request } from './protocol.ts'
import { chosenEntry, setWrite, type Work, writeState } from './writeStore.ts'

/** How long after the last keystroke the guides are compiled. In milliseconds. */
const pause = 120

let worker: Worker | undefined
let lastId = 0
let timer: number | undefined
/** The texts that the worker has. */
const sent = new Map<string, string>()
/** The compilation under way, and whether the text has changed since it began. */
let underWay: number | undefined
let isDue = false
/** Who waits for an answer that is not about the page's state. */
const waiting = new Map<number, (answer: Answer | null) => void>()

type Question<T = Request> = T extends Request ? Omit<T, 'id'> : never

function ask(question: Question): number {
  lastId += 1
  worker?.postMessage({ ...question, id: lastId })
  return lastId
}

/** Ends the worker with all that it was doing and all that it knew. */
function end(work: Work): void {
  window.clearTimeout(timer)
  worker?.terminate()
  worker = undefined
  underWay = undefined
  isDue = false
  sent.clear()
  for (const answer of waiting.values()) answer(null)
  waiting.clear()
  setWrite({ work })
}

/** Starts the worker where there is none. It may be called early, so that it is there when the first text comes. */
export function prepareCompiler(): boolean {
  if (worker !== undefined) return true
  try {
    worker = new Worker(new URL('./writeWorker.ts', import.meta.url), { type: 'module' })
  } catch {
    setWrite({ work: { kind: 'no-worker' } })
    return false
  }
  worker.addEventListener('message', hear)
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    end({ kind: 'no-worker' })
  })
  return true
}

function hear({ data: answer }: MessageEvent<Answer>): void {
  switch (answer.kind) {
    case 'compiled':
      if (answer.id !== underWay) return
      underWay = undefined
      setWrite({ summary: answer.summary, work: { kind: isDue ? 'working' : 'idle' } })
      if (isDue) compileNow()
      else askForEntry()
      return
    case 'failed':
      if (answer.id === underWay) end({ kind: 'failed', reason: answer.reason })
      break
    case 'entry':
      setWrite({ view: answer.view })
      return
    case 'decoded':
    case 'fixed':
      break
    default:
      answer satisfies never
  }
  waiting.get(answer.id)?.(answer)
  waiting.delete(answer.id)
}

/** Tells the worker what has changed since it was told last. */
function tell(): number {
  const { drafts, folder: name, locale } = writeState()
  const now = new Map(drafts.map(({ path, text }) => [path, text]))
  const changed = drafts.flatMap(({ path, text }) =>
    sent.get(path) === text ? [] : [{ path, text }],
  )
  const gone = [...sent.keys()].filter((path) => !now.has(path))
  sent.clear()
  for (const [path, text] of now) sent.set(path, text)
  return ask({ kind: 'compile', name, locale, changed, gone })
}

function compileNow(): void {
  window.clearTimeout(timer)
  if (!prepareCompiler()) return
  // What was read before the last keystroke is not thrown away: most of it is still true, and the worker keeps it.
  if (underWay !== undefined) {
    isDue = true
    return
  }
  isDue = false
  underWay = tell()
  setWrite({ work: { kind: 'working' } })
}

/** Compiles the guides after a pause; a later call begins the pause anew. */
export function compileSoon(): void {
  window.clearTimeout(timer)
  timer = window.setTimeout(compileNow, pause)
}

/** Waits with compiling, because a syllable is still being composed. */
export function holdCompiler(): void {
  window.clearTimeout(timer)
}

/** Tells what is wrong in this language from now on. */
export function speakIn(locale: Locale): void {
  if (writeState().locale === locale) return
  setWrite({ locale })
  if (writeState().drafts.length > 0) compileNow()
}

/** Compiles guides that have taken the place of others; what was under way is given up. */
export function compileAfresh(): void {
  if (underWay !== undefined) end({ kind: 'idle' })
  compileNow()
}

/** Stops what is under way. The next change starts anew. */
export function stopCompiler(): void {
  end({ kind: 'stopped' })
}

/** Asks for the entry in which the caret stands. */
export function askForEntry(): void {
  const chosen = chosenEntry(writeState())
  if (chosen === undefined) setWrite({ view: null })
  else if (worker !== undefined) ask({ kind: 'entry', file: chosen.file, entry: chosen.id })
}

/** The texts of files, read off the main thread; null where that cannot be done. */
export async function decodeFiles(
  files: readonly { readonly path: string; readonly bytes: ArrayBuffer }[],
): Promise<readonly { readonly path: string; readonly text: string | null }[] | null> {
  if (!prepareCompiler()) return null
  const answer = await new Promise<Answer | null>((resolve) => {
    waiting.set(ask({ kind: 'decode', files }), resolve)
  })
  return answer?.kind === 'decoded' ? answer.files : null
}

/** The files that the edits change, or everything that can be mended; files that were written into meanwhile are left out. */
export async function mendedFiles(edits?: readonly TextEdit[]): Promise<readonly SourceFile[]> {
  if (!prepareCompiler()) return []
  if (writeState().drafts.some(({ path, text }) => sent.get(path) !== text)) {
    underWay = tell()
    setWrite({ work: { kind: 'working' } })
  }
  const before = new Map(sent)
  const answer = await new Promise<Answer | null>((resolve) => {
    waiting.set(ask({ kind: 'fix', ...(edits !== undefined && { edits }) }), resolve)
  })
  if (answer?.kind !== 'fixed') return []
  const now = new Map(writeState().drafts.map(({ path, text }) => [path, text]))
  return answer.files.filter(({ path }) => now.get(path) === before.get(path))
}
