import { Problem } from './Problem.tsx'
import { useWrite } from './writeStore.ts'

/** What is wrong with the line in which the caret stands, right below the text. */
export function CaretProblems() {
  const { summary, current, line } = useWrite()
  const here = summary?.problems.filter((one) => one.file === current && one.line === line) ?? []
  if (here.length === 0) return null
  return (
    <ul className="problems here">
      {here.map((problem) => (
        <Problem key={`${problem.column}-${problem.rule}-${problem.message}`} problem={problem} />
      ))}
    </ul>
  )
}
