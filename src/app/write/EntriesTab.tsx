import { goTo } from './drafting.ts'
import { EntryPanel } from './EntryPanel.tsx'
import { Pager } from './Pager.tsx'
import { useWriteWords } from './useWriteWords.ts'
import { chosenEntry, useWrite } from './writeStore.ts'

/** The errors of the file that is shown, and everything that was understood of the one in which the caret stands. */
export function EntriesTab() {
  const { w } = useWriteWords()
  const state = useWrite()
  const { summary, current, view } = state
  const entries = summary?.entries.filter(({ file }) => file === current) ?? []
  const chosen = chosenEntry(state)
  if (entries.length === 0) return <p>{w('entries.none')}</p>
  return (
    <>
      <Pager items={entries} at={chosen === undefined ? 0 : entries.indexOf(chosen)}>
        {(shown) => (
          <ol className="entry-heads">
            {shown.map((entry) => (
              <li key={`${entry.id}-${entry.line}`}>
                <button
                  type="button"
                  aria-pressed={entry === chosen}
                  onClick={() => goTo(entry.file, entry.line)}
                >
                  <span className="entry-heads-label" lang={entry.lang} translate="no">
                    {entry.label}
                  </span>
                  <span className="entry-heads-facts">
                    {w('entries.facts', {
                      line: entry.line,
                      causes: entry.causes,
                      checks: entry.checks,
                    })}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        )}
      </Pager>
      {view !== null && view.file === current && <EntryPanel view={view} />}
    </>
  )
}
