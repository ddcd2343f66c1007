import { type ChangeEvent, useRef } from 'react'
import { startOver } from './drafting.ts'
import { chosenFiles } from './gatherFiles.ts'
import { NoticeLine } from './NoticeLine.tsx'
import { openGuides } from './openGuides.ts'
import { openSample } from './openSample.ts'
import { useWriteWords } from './useWriteWords.ts'
import { useWrite } from './writeStore.ts'

const extensions = '.md,.mdx,.markdown,.yaml,.yml,.json,.txt'

function take(event: ChangeEvent<HTMLInputElement>): void {
  const files = chosenFiles(event.currentTarget.files ?? [])
  event.currentTarget.value = ''
  void openGuides(files)
}

/** The ways in which guides come to the page, and what could not be taken. */
export function Intake() {
  const { w, locale } = useWriteWords()
  const { drafts } = useWrite()
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const field = { type: 'file', hidden: true, tabIndex: -1, onChange: take } as const
  return (
    <div className="intake">
      <div className="intake-ways needs-script">
        <button type="button" className="button quiet" onClick={() => files.current?.click()}>
          {w('open.files')}
        </button>
        <button type="button" className="button quiet" onClick={() => folder.current?.click()}>
          {w('open.folder')}
        </button>
        {drafts.length === 0 ? (
          <button type="button" className="button" onClick={() => void openSample(locale)}>
            {w('open.sample')}
          </button>
        ) : (
          <button type="button" className="button quiet" onClick={startOver}>
            {w('open.startOver')}
          </button>
        )}
        <input {...field} ref={files} multiple accept={extensions} data-way="files" />
        <input
          {...field}
          ref={(node) => {
            folder.current = node
            node?.setAttribute('webkitdirectory', '')
          }}
          data-way="folder"
        />
      </div>
      <p className="intake-private">{w('private')}</p>
      <NoticeLine />
      <noscript>
        <p className="note">{w('script')}</p>
      </noscript>
    </div>
  )
}
