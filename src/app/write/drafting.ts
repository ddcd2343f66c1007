import type { SourceFile } from '../../model/sourceFile.ts'
import type { TextEdit } from '../../model/textEdit.ts'
import {
  askForEntry,
  compileAfresh,
  compileSoon,
  holdCompiler,
  mendedFiles,
  stopCompiler,
} from './compiler.ts'
import { atLine, type Draft, draftOf, windowOf, withWindow } from './draft.ts'
import { noteKept } from './keptTexts.ts'
import { currentDraft, emptyState, setWrite, writeState } from './writeStore.ts'

const byPath = (a: Draft, b: Draft) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

/** Takes guides in beside those that are there, or instead of them; the first, or `show`, is shown. */
export function takeGuides(
  files: readonly SourceFile[],
  { folder, isReplacing, show }: { folder?: string; isReplacing?: boolean; show?: string } = {},
): void {
  const [first] = files
  if (first === undefined) return
  const state = writeState()
  const taken = new Set(files.map(({ path }) => path))
  const others = state.drafts.filter(({ path, text }) => !taken.has(path) && text.trim() !== '')
  const brought = files.map(({ path, text }) => draftOf(path, text))
  noteKept(brought)
  setWrite({
    drafts: [...(isReplacing === true ? [] : others), ...brought].sort(byPath),
    current:
      show ?? files.find(({ path }) => /\.(?:md|mdx|markdown)$/i.test(path))?.path ?? first.path,
    folder: folder ?? state.folder,
    line: 1,
    jump: null,
    undo: null,
    notice: null,
    ...(isReplacing === true && { summary: null, view: null }),
  })
  compileAfresh()
}

function setDraft(next: Draft): void {
  const { drafts } = writeState()
  setWrite({ drafts: drafts.map((draft) => (draft.path === next.path ? next : draft)), undo: null })
}

/** Takes what was written into the window that is shown. While a syllable is being composed nothing is compiled. */
export function writeShown(text: string, path: string, isComposing: boolean): void {
  const draft = currentDraft(writeState())
  if (draft === undefined) setWrite({ drafts: [draftOf(path, text)], current: path })
  else setDraft(withWindow(draft, text))
  if (isComposing) holdCompiler()
  else compileSoon()
}

/** Notes where the caret stands, and asks for the entry there. */
export function moveCaret(line: number): void {
  if (writeState().line === line) return
  setWrite({ line })
  askForEntry()
}

/** Shows a place of a file; with `column` the caret goes there too. */
export function goTo(file: string, line: number, column?: number): void {
  const { drafts, jump } = writeState()
  setWrite({
    current: file,
    line,
    drafts: drafts.map((draft) => (draft.path === file ? atLine(draft, line) : draft)),
    ...(column !== undefined && { jump: { line, column, turn: (jump?.turn ?? 0) + 1 } }),
  })
  askForEntry()
}

/** Shows another window of the draft: the next, the one before. */
export function turnWindow(by: 1 | -1): void {
  const draft = currentDraft(writeState())
  if (draft === undefined) return
  const at = Math.min(Math.max(draft.at + by, 0), draft.cuts.length - 1)
  goTo(draft.path, windowOf({ ...draft, at }).line, 1)
}

/** Gives the draft that is shown another path; a path that is empty or taken changes nothing. */
export function renameShown(path: string): void {
  const { drafts, current } = writeState()
  if (path === '' || drafts.some((draft) => draft.path === path)) return
  setWrite({
    drafts: drafts.map((draft) => (draft.path === current ? { ...draft, path } : draft)),
    current: path,
  })
  compileSoon()
}

/** Takes the draft that is shown away. */
export function removeShown(): void {
  const { drafts, current } = writeState()
  const left = drafts.filter(({ path }) => path !== current)
  const [next] = left
  if (next === undefined) startOver()
  else {
    setWrite({ drafts: left, current: next.path, line: 1, jump: null, undo: null })
    compileSoon()
  }
}

/** Forgets everything. */
export function startOver(): void {
  stopCompiler()
  setWrite(emptyState)
}

/** Mends what these edits mend, or everything that can be; returns how many files have changed. */
export async function mend(edits?: readonly TextEdit[]): Promise<number> {
  const mended = await mendedFiles(edits)
  if (mended.length === 0) return 0
  const { drafts, line } = writeState()
  const texts = new Map(mended.map(({ path, text }) => [path, text]))
  setWrite({
    undo: drafts,
    drafts: drafts.map((draft) => {
      const text = texts.get(draft.path)
      if (text === undefined) return draft
      return { ...atLine(draftOf(draft.path, text), line), eol: draft.eol }
    }),
  })
  compileSoon()
  return mended.length
}

/** Takes the last mending back. */
export function undoMending(): void {
  const { undo } = writeState()
  if (undo === null) return
  setWrite({ drafts: undo, undo: null })
  compileSoon()
}

/** Begins a guide beside those that are there, with a text to write over; one that is there already is shown. */
export function startTwin(path: string, text: string): void {
  if (writeState().drafts.some((draft) => draft.path === path)) goTo(path, 1)
  else takeGuides([{ path, text }])
}
