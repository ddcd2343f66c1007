import type { Span } from '../../model/span.ts'
import { useWords } from '../i18n/useWords.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import { type ExcerptSize, excerptOf, type Piece } from './excerptOf.ts'

interface ExcerptProps {
  readonly spans: readonly Span[]
  /** Only the lines themselves, and of those only what is close. */
  readonly isBrief?: boolean
}

const brief: ExcerptSize = { linesAround: 0, mostCharacters: 100 }

/** The part of what was pasted in which `spans` lie, marked, with secrets masked. */
export function Excerpt({ spans, isBrief = false }: ExcerptProps) {
  const { t } = useWords()
  const paste = useReadPaste()
  if (paste === undefined) return null
  const lines = excerptOf(
    paste.text,
    spans,
    paste.reading.masked.spans,
    isBrief ? brief : undefined,
    paste.reading.rows,
  )
  return (
    <ol className="excerpt" translate="no">
      {lines.map((line) =>
        line.kind === 'hidden' ? (
          <li key={`hidden-${line.before}`} className="excerpt-hidden">
            {t('result.hidden', { count: line.count })}
          </li>
        ) : (
          <li key={line.start} value={line.number}>
            <code>
              {line.isCutBefore && '…'}
              {line.pieces.map((piece) => (
                <ExcerptPiece key={piece.key} piece={piece} />
              ))}
              {line.isCutAfter && '…'}
            </code>
          </li>
        ),
      )}
    </ol>
  )
}

function ExcerptPiece({ piece: { text, isEvidence, masked } }: { readonly piece: Piece }) {
  const inner = masked === undefined ? text : <span className="redacted">{text}</span>
  return isEvidence ? <mark>{inner}</mark> : inner
}
