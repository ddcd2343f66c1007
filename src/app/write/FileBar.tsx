import { useId } from 'react'
import { type Draft, writtenText } from './draft.ts'
import { goTo, removeShown, renameShown } from './drafting.ts'
import { noteKept } from './keptTexts.ts'
import { saveText } from './saveText.ts'
import { useWriteWords } from './useWriteWords.ts'
import { useWrite } from './writeStore.ts'

/** Which file is shown, what it is called, and the way to take it home. */
export function FileBar({ draft }: { readonly draft: Draft }) {
  const { w } = useWriteWords()
  const { drafts } = useWrite()
  const id = useId()
  if (drafts.length === 0) return null
  return (
    <div className="file-bar">
      {drafts.length > 1 && (
        <p>
          <label htmlFor={`${id}-file`}>{w('file.choose')}</label>
          <select
            id={`${id}-file`}
            value={draft.path}
            onChange={(event) => goTo(event.currentTarget.value, 1)}
          >
            {drafts.map(({ path }) => (
              <option key={path}>{path}</option>
            ))}
          </select>
        </p>
      )}
      <p>
        <label htmlFor={`${id}-name`}>{w('file.name')}</label>
        <input
          id={`${id}-name`}
          key={draft.path}
          defaultValue={draft.path}
          translate="no"
          spellCheck={false}
          autoComplete="off"
          aria-describedby={`${id}-help`}
          onBlur={(event) => {
            renameShown(event.currentTarget.value.trim())
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing)
              renameShown(event.currentTarget.value.trim())
          }}
        />
      </p>
      <div className="file-actions">
        <button
          type="button"
          className="button quiet small"
          onClick={() => {
            saveText(draft.path.split('/').at(-1) ?? draft.path, writtenText(draft))
            noteKept([draft])
          }}
        >
          {w('file.download')}
        </button>
        <button type="button" className="button quiet small" onClick={removeShown}>
          {w('file.remove')}
        </button>
      </div>
      <p className="file-help" id={`${id}-help`}>
        {w('file.help')}
      </p>
    </div>
  )
}
