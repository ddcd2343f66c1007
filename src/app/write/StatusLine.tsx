import { useEffect } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { announce } from '../live/announcements.ts'
import { useIsSlow } from '../paste/useIsSlow.ts'
import { CopyButton } from '../wizard/CopyButton.tsx'
import { stopCompiler } from './compiler.ts'
import { entriesByLanguage } from './entriesByLanguage.ts'
import { useWriteWords } from './useWriteWords.ts'
import { useWrite } from './writeStore.ts'

/** What was understood in one line, or why nothing was. */
export function StatusLine() {
  const { w, locale } = useWriteWords()
  const { t } = useWords()
  const { work, summary, drafts } = useWrite()
  const isSlow = useIsSlow(work.kind === 'working')
  const number = new Intl.NumberFormat(locale)
  const countOf = (count: number) => number.format(count)
  const languages = entriesByLanguage(summary)
  // One error in three languages is read three times.
  const inEach =
    languages.length > 1
      ? ` (${languages.map(([one, count]) => `${t(`language.${one}`)} ${countOf(count)}`).join(', ')})`
      : ''
  const words =
    summary === null
      ? ''
      : w('status.read', {
          entries: countOf(summary.entries.length) + inEach,
          errors: countOf(summary.counts.errors),
          warnings: countOf(summary.counts.warnings),
        })

  useEffect(() => {
    if (words !== '') announce(words)
  }, [words])

  switch (work.kind) {
    case 'no-worker':
      return <p className="note warn">{w('status.noWorker')}</p>
    case 'failed':
      return (
        <div className="note warn" role="alert">
          <p>{w('status.failed')}</p>
          <CopyButton
            label={w('status.report')}
            text={() =>
              reportOf(
                work.reason,
                drafts.map(({ text }) => text.length),
              )
            }
          />
        </div>
      )
    case 'stopped':
      return <p className="status-line">{w('status.stopped')}</p>
    case 'working':
      if (!isSlow && summary !== null) break
      return (
        <p className="status-line">
          {w('status.working')}{' '}
          {isSlow && (
            <button type="button" className="button quiet small" onClick={stopCompiler}>
              {w('status.stop')}
            </button>
          )}
        </p>
      )
    case 'idle':
      break
    default:
      work satisfies never
  }
  return <p className="status-line">{summary === null ? w('status.empty') : words}</p>
}

/** What those who mend the program need, without a word of the guide. */
function reportOf(reason: string, lengths: readonly number[]): string {
  return [
    'Unstuck: the compiler failed on the page for writers.',
    `Texts: ${lengths.join(', ')}`,
    navigator.userAgent,
    reason,
  ].join('\n')
}
