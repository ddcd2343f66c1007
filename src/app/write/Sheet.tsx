import { memo } from 'react'
import { lineEnd } from './draft.ts'
import type { LineMark } from './marksOf.ts'

interface SheetProps {
  readonly text: string
  /** The number of the first line. */
  readonly first: number
  readonly marks: ReadonlyMap<number, LineMark>
  readonly caretLine: number
}

/**
 * What lies under the text that is edited: the same text, invisible and wrapped in the same places, so that each line's number and mark stand
 * beside it however wide the page is.
 */
export function Sheet({ text, first, marks, caretLine }: SheetProps) {
  return (
    <div className="sheet-lines" aria-hidden="true" translate="no">
      {text.split(lineEnd).map((line, index) => (
        <SheetLine
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is what stands at its number
          key={index}
          number={first + index}
          text={line}
          mark={marks.get(first + index)}
          isCaret={first + index === caretLine}
        />
      ))}
    </div>
  )
}

interface SheetLineProps {
  readonly number: number
  readonly text: string
  readonly mark: LineMark | undefined
  readonly isCaret: boolean
}

const SheetLine = memo(function SheetLine({ number, text, mark, isCaret }: SheetLineProps) {
  const start = mark === undefined ? text.length : Math.min(mark.column - 1, text.length)
  const word = mark === undefined ? '' : (/^[^\s`]+/.exec(text.slice(start))?.[0] ?? '')
  return (
    <div className="sheet-line" data-line={number} data-mark={mark?.severity} data-caret={isCaret}>
      {mark === undefined ? (
        text
      ) : (
        <>
          {text.slice(0, start)}
          <u>{word}</u>
          {text.slice(start + word.length)}
        </>
      )}
      {'\n'}
    </div>
  )
})
