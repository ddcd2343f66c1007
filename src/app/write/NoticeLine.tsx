import { useWriteWords } from './useWriteWords.ts'
import { type Notice, useWrite } from './writeStore.ts'

/** What could not be taken of the files that were brought. */
export function NoticeLine() {
  const { notice } = useWrite()
  const { w } = useWriteWords()
  if (notice === null) return null
  return (
    <p className="note warn" role="alert">
      {w(`notice.${wordOf(notice)}`)}
      {notice.kind === 'left-out' && (
        <>
          {' '}
          <code translate="no">{notice.paths.slice(0, 5).join(', ')}</code>
        </>
      )}
    </p>
  )
}

function wordOf(notice: Notice) {
  switch (notice.kind) {
    case 'nothing':
      return 'nothing'
    case 'too-many':
      return 'tooMany'
    case 'unreadable':
      return 'unreadable'
    case 'left-out':
      return notice.reason
  }
}
