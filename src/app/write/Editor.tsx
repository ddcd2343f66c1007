import {
  type ClipboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import { type Draft, lineAt, mostWhole, offsetInWindow, windowOf } from './draft.ts'
import { moveCaret, writeShown } from './drafting.ts'
import { marksOf } from './marksOf.ts'
import { Sheet } from './Sheet.tsx'
import { useWriteWords } from './useWriteWords.ts'
import { currentDraft, useWrite, writeState } from './writeStore.ts'

/** The text of a guide, or of the window of it that is shown, with the numbers and marks of its lines. */
export function Editor({ draft }: { readonly draft: Draft }) {
  const { w } = useWriteWords()
  const { summary, jump, line: caretLine, drafts } = useWrite()
  const box = useRef<HTMLTextAreaElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const { start, end, line: first } = windowOf(draft)
  const shown = draft.text.slice(start, end)
  const marks = useMemo(() => marksOf(summary?.problems ?? [], draft.path), [summary, draft.path])
  const isTooLong = shown.length > mostWhole

  const write = useCallback(
    (text: string, isComposing: boolean) => writeShown(text, draft.path, isComposing),
    [draft.path],
  )

  // Text typed before the page woke up raised no event that anyone heard.
  useEffect(() => {
    const typed = box.current?.value ?? ''
    if (writeState().drafts.length === 0 && typed !== '') write(typed, false)
  }, [write])

  // Text that came from elsewhere shows in the box; what is being composed there stands there already.
  useLayoutEffect(() => {
    if (box.current !== null && box.current.value !== shown) box.current.value = shown
  }, [shown])

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

  // A guide that is too long for the box never goes through it.
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const text = event.clipboardData.getData('text/plain')
    if (text.length + shown.length <= mostWhole) return
    event.preventDefault()
    const { selectionStart, selectionEnd } = event.currentTarget
    const plain = text.replace(/\r\n?/g, '\n')
    write(shown.slice(0, selectionStart) + plain + shown.slice(selectionEnd), false)
  }

  return (
    <div className="editor" ref={scroller}>
      {isTooLong ? (
        <p className="editor-long">{w('editor.longLine')}</p>
      ) : (
        <div className="sheet">
          <Sheet text={shown} first={first} marks={marks} caretLine={caretLine} />
          <textarea
            ref={box}
            className="sheet-text"
            aria-label={w('editor.label')}
            placeholder={w('editor.placeholder')}
            defaultValue={shown}
            spellCheck={false}
            translate="no"
            autoCapitalize="off"
            autoComplete="off"
            autoCorrect="off"
            data-gramm="false"
            data-empty={drafts.length === 0}
            onInput={(event) =>
              write(event.currentTarget.value, event.nativeEvent.isComposing === true)
            }
            onCompositionEnd={(event) => write(event.currentTarget.value, false)}
            onPaste={paste}
            onSelect={(event) => moveCaret(lineAt(draft, event.currentTarget.selectionEnd))}
          />
        </div>
      )}
    </div>
  )
}
