import { CaretProblems } from './CaretProblems.tsx'
import { draftOf } from './draft.ts'
import { Editor } from './Editor.tsx'
import { FileBar } from './FileBar.tsx'
import { useWriteWords } from './useWriteWords.ts'
import { WindowBar } from './WindowBar.tsx'
import { currentDraft, useWrite } from './writeStore.ts'

/** The guide that is being written: its file, its text, what is wrong where the caret stands. */
export function EditorPane() {
  const { w, locale } = useWriteWords()
  const state = useWrite()
  const draft = currentDraft(state) ?? draftOf(`guide.${locale}.md`, '')
  return (
    <section className="pane" aria-label={w('editor.pane')}>
      <FileBar draft={draft} />
      <WindowBar draft={draft} />
      <Editor draft={draft} />
      <CaretProblems />
    </section>
  )
}
