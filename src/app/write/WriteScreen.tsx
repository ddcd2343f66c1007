import { useEffect } from 'react'
import { prepareCompiler, speakIn } from './compiler.ts'
import { EditorPane } from './EditorPane.tsx'
import { Findings } from './Findings.tsx'
import { HowGuidesAreRead } from './HowGuidesAreRead.tsx'
import { Intake } from './Intake.tsx'
import { isUnsaved } from './keptTexts.ts'
import { useDrop } from './useDrop.ts'
import { useWriteWords } from './useWriteWords.ts'
import { useWrite, writeState } from './writeStore.ts'

/** The page for writers: a guide on one side, what is understood of it on the other. */
export function WriteScreen() {
  const { w, locale } = useWriteWords()
  const { drafts } = useWrite()
  const isOver = useDrop()
  useEffect(() => speakIn(locale), [locale])
  useEffect(() => {
    prepareCompiler()
    // The browser asks in its own words.
    const ask = (event: BeforeUnloadEvent) => {
      if (isUnsaved(writeState().drafts)) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
  return (
    <div className="page write">
      <h1 tabIndex={-1}>{w('title')}</h1>
      <p className="lead">{w('lead')}</p>
      <Intake />
      <div className="write-desk" data-empty={drafts.length === 0}>
        <EditorPane />
        <Findings />
      </div>
      <HowGuidesAreRead />
      {isOver && (
        <div className="drop" aria-hidden="true">
          <p>{w('open.drop')}</p>
        </div>
      )}
    </div>
  )
}
