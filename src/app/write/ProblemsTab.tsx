import { announce } from '../live/announcements.ts'
import { mend, undoMending } from './drafting.ts'
import { Pager } from './Pager.tsx'
import { Problem } from './Problem.tsx'
import { useWriteWords } from './useWriteWords.ts'
import { useWrite } from './writeStore.ts'

/** Everything that is wrong: the file that is shown first, then the others. */
export function ProblemsTab() {
  const { w, locale } = useWriteWords()
  const { summary, current, line, undo } = useWrite()
  if (summary === null) return null
  const { problems, counts } = summary
  const all = counts.errors + counts.warnings
  const own = problems.filter(({ file }) => file === current)
  const others = problems.filter(({ file }) => file !== current)
  const number = new Intl.NumberFormat(locale)
  const mendAll = async () => {
    const count = await mend()
    if (count > 0) announce(w('problems.fixed'))
  }
  return (
    <>
      <div className="problems-head">
        {counts.fixes > 0 && (
          <button type="button" className="button small" onClick={() => void mendAll()}>
            {w('problems.fixAll', { number: number.format(counts.fixes) })}
          </button>
        )}
        {undo !== null && (
          <button type="button" className="button quiet small" onClick={undoMending}>
            {w('problems.undo')}
          </button>
        )}
      </div>
      {all === 0 && <p>{w('problems.none')}</p>}
      {all > problems.length && (
        <p className="note">{w('problems.cut', { shown: number.format(problems.length) })}</p>
      )}
      <Pager items={[...own, ...others]} at={own.findLastIndex((one) => one.line <= line)}>
        {(shown) => (
          <ul className="problems">
            {shown.map((problem, index) => (
              <Problem
                // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice of one place
                key={`${problem.file}:${problem.line}:${problem.column}:${problem.rule}:${index}`}
                problem={problem}
                isElsewhere={problem.file !== current}
              />
            ))}
          </ul>
        )}
      </Pager>
    </>
  )
}
