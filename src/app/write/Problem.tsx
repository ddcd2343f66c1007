import type { Diagnostic } from '../../model/diagnostic.ts'
import { Coded } from './Coded.tsx'
import { goTo, mend } from './drafting.ts'
import { useRuleWords } from './useRuleWords.ts'
import { useWriteWords } from './useWriteWords.ts'

interface ProblemProps {
  readonly problem: Diagnostic
  /** It is in another file than the one that is shown. */
  readonly isElsewhere?: boolean
}

/** One thing that is wrong: where, what, how to mend it, and a button where a machine can. */
export function Problem({ problem, isElsewhere = false }: ProblemProps) {
  const { w } = useWriteWords()
  const ruleWords = useRuleWords()
  const { file, line, column, rule, severity, message, help, fix } = problem
  const own = ruleWords?.[rule]
  return (
    <li className="problem" data-severity={severity}>
      <p className="problem-head">
        <button type="button" className="problem-place" onClick={() => goTo(file, line, column)}>
          {isElsewhere ? w('problems.place', { file, line }) : w('problems.line', { line })}
        </button>
        <span className="problem-severity">{w(`problems.${severity}`)}</span>
        <code translate="no">{rule}</code>
      </p>
      {own !== undefined && <p className="problem-own">{own}</p>}
      <p lang="en">
        <Coded text={message} />. <Coded text={help} />
      </p>
      {fix !== undefined && fix.length > 0 && (
        <button type="button" className="button quiet small" onClick={() => void mend(fix)}>
          {w('problems.fix')}
        </button>
      )}
    </li>
  )
}
