import { type Draft, lineCount, windowOf } from './draft.ts'
import { turnWindow } from './drafting.ts'
import { useWriteWords } from './useWriteWords.ts'

/** Which part of a long guide is shown, and the ways to the others; nothing where all of it is. */
export function WindowBar({ draft }: { readonly draft: Draft }) {
  const { w, locale } = useWriteWords()
  if (draft.cuts.length === 1) return null
  const number = new Intl.NumberFormat(locale)
  const { line, lines } = windowOf(draft)
  return (
    <div className="window-bar">
      <button
        type="button"
        className="button quiet small"
        disabled={draft.at === 0}
        onClick={() => turnWindow(-1)}
      >
        {w('window.before')}
      </button>
      <p>
        {w('window.range', {
          from: number.format(line),
          to: number.format(line + Math.max(lines, 1) - 1),
          all: number.format(lineCount(draft)),
        })}
      </p>
      <button
        type="button"
        className="button quiet small"
        disabled={draft.at === draft.cuts.length - 1}
        onClick={() => turnWindow(1)}
      >
        {w('window.after')}
      </button>
      <p className="window-help">{w('window.help')}</p>
    </div>
  )
}
