import { memo, type RefObject } from 'react'
import { lineAt, mostWhole, windowOf } from './draft.ts'
import { moveCaret, writeShown } from './drafting.ts'
import { useWriteWords } from './useWriteWords.ts'
import { currentDraft, writeState } from './writeStore.ts'

interface EditorTextProps {
  readonly box: RefObject<HTMLTextAreaElement | null>
  /** The path that a text gets that is written where nothing was. */
  readonly path: string
}

/** Takes a paste that is too long for the box past it. Returns whether it did. */
function takePaste(box: HTMLTextAreaElement, pasted: string, path: string): boolean {
  const { value, selectionStart, selectionEnd } = box
  if (pasted.length + value.length <= mostWhole) return false
  const plain = pasted.replace(/\r\n?/g, '\n')
  writeShown(value.slice(0, selectionStart) + plain + value.slice(selectionEnd), path, false)
  return true
}

function noteCaret({ selectionEnd }: HTMLTextAreaElement): void {
  const draft = currentDraft(writeState())
  if (draft === undefined) return
  const { start, end } = windowOf(draft)
  moveCaret(lineAt(draft, Math.min(selectionEnd, end - start)))
}

/**
 * The field that a guide is written into. Drawn once: React sets the default text of a field at each drawing, and the browser then drops
 * what is selected in it.
 */
export const EditorText = memo(function EditorText({ box, path }: EditorTextProps) {
  const { w } = useWriteWords()
  return (
    <textarea
      ref={box}
      className="sheet-text"
      aria-label={w('editor.label')}
      placeholder={w('editor.placeholder')}
      spellCheck={false}
      translate="no"
      autoCapitalize="off"
      autoComplete="off"
      autoCorrect="off"
      data-gramm="false"
      onInput={({ currentTarget: { value }, nativeEvent }) =>
        writeShown(value, path, nativeEvent.isComposing === true)
      }
      onCompositionEnd={({ currentTarget: { value } }) => writeShown(value, path, false)}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text/plain')
        if (takePaste(event.currentTarget, text, path)) event.preventDefault()
      }}
      onSelect={(event) => noteCaret(event.currentTarget)}
    />
  )
})
