import { useMemo, useRef, useState } from 'react'
import type { Span } from '../../model/span.ts'
import { useWords } from '../i18n/useWords.ts'
import { useReadPaste } from './pasteStore.ts'
import { type Rows, rowAt, rowsOf } from './rowsOf.ts'

/** The height of a row in pixels, as the style sheet has it, and of the window in rows. */
const rowHeight = 20
const shownRows = 14

/** Rows drawn beyond the window, so that scrolling shows no gap. */
const beyond = 10

/** The greatest height in pixels that every browser can lay out: of more rows each pixel stands for several. */
const mostPixels = 8_000_000

const none: readonly Span[] = []

/** The person's own long text, unaltered: only the rows in sight are part of the page, and buttons lead from evidence to evidence. */
export function PasteView() {
  const { t } = useWords()
  const paste = useReadPaste()
  const scroller = useRef<HTMLElement>(null)
  const [top, setTop] = useState(0)
  const [current, setCurrent] = useState(-1)
  const text = paste?.text ?? ''
  const known = paste?.reading.rows
  const rows = useMemo(() => known ?? rowsOf(text), [known, text])
  const evidence = paste?.reading.verdict.matches[0]?.evidence ?? none
  const count = rows.starts.length
  const height = Math.min(mostPixels, count * rowHeight)
  const scale = (count * rowHeight) / height

  const jump = (step: number) => {
    const next = (Math.max(current, step < 0 ? 0 : -1) + step + evidence.length) % evidence.length
    const row = rowAt(rows, evidence[next]?.start ?? 0)
    setCurrent(next)
    scroller.current?.scrollTo({ top: (Math.max(0, row - 3) * rowHeight) / scale })
  }

  const first = Math.min(count - 1, Math.floor((top * scale) / rowHeight))
  const offset = scale > 1 ? top : first * rowHeight
  const shown: { row: number; at: number }[] = []
  for (
    let row = Math.max(0, first - beyond);
    row < Math.min(count, first + shownRows + beyond);
    row++
  )
    shown.push({ row, at: offset + (row - first) * rowHeight })
  return (
    <details className="paste-view">
      <summary>{t('box.show')}</summary>
      {evidence.length > 0 && (
        <p className="paste-jump">
          <button type="button" className="button quiet small" onClick={() => jump(-1)}>
            {t('box.before')}
          </button>
          <button type="button" className="button quiet small" onClick={() => jump(1)}>
            {t('box.next')}
          </button>
        </p>
      )}
      <section
        className="paste-window"
        ref={scroller}
        onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t('box.show')}
        translate="no"
      >
        <div className="paste-rows" style={{ blockSize: height }}>
          {shown.map(({ row, at }) => (
            <Row key={row} row={row} at={at} rows={rows} text={text} evidence={evidence} />
          ))}
        </div>
      </section>
    </details>
  )
}

interface RowProps {
  readonly row: number
  readonly at: number
  readonly rows: Rows
  readonly text: string
  readonly evidence: readonly Span[]
}

function Row({ row, at, rows, text, evidence }: RowProps) {
  const start = rows.starts[row] ?? 0
  const end = rows.starts[row + 1] ?? text.length
  const line = rows.lines[row] ?? 0
  const isFirst = row === 0 || rows.lines[row - 1] !== line
  return (
    <div className="paste-row" style={{ insetBlockStart: at }}>
      <span className="paste-line">{isFirst ? line + 1 : ''}</span>
      <code>{marked(text, start, end, evidence)}</code>
    </div>
  )
}

/** The text between two offsets, with what is evidence marked. */
function marked(text: string, start: number, end: number, evidence: readonly Span[]) {
  const inside = evidence.filter((one) => one.start < end && one.end > start)
  let at = start
  const pieces = inside.flatMap((one) => {
    const from = Math.max(at, one.start)
    const to = Math.min(end, one.end)
    const before = text.slice(at, from)
    at = Math.max(at, to)
    return [before, <mark key={from}>{text.slice(from, to)}</mark>]
  })
  return [...pieces, text.slice(at, end).replace(/\n$/, '')]
}
