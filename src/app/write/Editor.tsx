import { useLayoutEffect, useMemo, useRef } from 'react'
import { type Draft, mostWhole, offsetInWindow, windowOf } from './draft.ts'
import { writeShown } from './drafting.ts'
import { EditorText } from './EditorText.tsx'
import { marksOf } from './marksOf.ts'
import { Sheet } from './Sheet.tsx'
import { useWriteWords } from './useWriteWords.ts'
import { currentDraft, useWrite, writeState } from './writeStore.ts'

/** The text of a guide, or of the window of it that is shown, with the numbers and marks of its lines. */
export function Editor({ draft }: { readonly draft: Draft }) {
  const { w } = useWriteWords()
  const { summary, jump, line: caretLine } = useWrite()
  const box = useRef<HTMLTextAreaElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const { path } = draft
  const { start, end, line: first } = windowOf(draft)
  const shown = draft.text.slice(start, end)
  const marks = useMemo(() => marksOf(summary?.problems ?? [], path), [summary, path])
  const isTooLong = shown.length > mostWhole

  // Text that came from elsewhere shows in the box; what is typed or composed there stands there already. What was typed before the page woke
  // up raised no event that anyone heard.
  const isAwake = useRef(false)
  useLayoutEffect(() => {
    const isFirst = !isAwake.current && writeState().drafts.length === 0
    isAwake.current = true
    if (box.current === null || box.current.value === shown) return
    if (isFirst) writeShown(box.current.value, path, false)
    else box.current.value = shown
  }, [shown, path])

  const turn = useRef(jump?.turn)
  useLayoutEffect(() => {
    if (jump === null || jump.turn === turn.current || box.current === null) return
    turn.current = jump.turn
    const draftNow = currentDraft(writeState())
    if (draftNow === undefined) return
    const offset = offsetInWindow(draftNow, jump.line, jump.column)
    box.current.focus({ preventScroll: true })
    box.current.setSelectionRange(offset, offset)
    const target = scroller.current?.querySelector<HTMLElement>(`[data-line="${jump.line}"]`)
    if (scroller.current !== null && target) {
      scroller.current.scrollTop = target.offsetTop - scroller.current.clientHeight / 3
      scroller.current.scrollIntoView({ block: 'nearest' })
    }
  }, [jump])

  return (
    <div className="editor" ref={scroller}>
      {isTooLong ? (
        <p className="editor-long">{w('editor.longLine')}</p>
      ) : (
        <div className="sheet">
          <Sheet text={shown} first={first} marks={marks} caretLine={caretLine} />
          <EditorText box={box} path={path} />
        </div>
      )}
    </div>
  )
}
