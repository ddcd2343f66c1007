import type { Diagnostic } from '../../model/diagnostic.ts'
import { Said } from '../text/Said.tsx'
import { goTo, mend } from './drafting.ts'
import { useWriteWords } from './useWriteWords.ts'

interface ProblemProps {
  readonly problem: Diagnostic
  /** It is in another file than the one that is shown. */
  readonly isElsewhere?: boolean
}

/** One thing that is wrong: where, what, how to mend it, and a button where a machine can. */
export function Problem({ problem, isElsewhere = false }: ProblemProps) {
  const { w, locale } = useWriteWords()
  const { file, line, column, rule, severity, message, help, fix } = problem
  return (
    <li className="problem" data-severity={severity}>
      <p className="problem-head">
        <button type="button" className="problem-place" onClick={() => goTo(file, line, column)}>
          {isElsewhere ? w('problems.place', { file, line }) : w('problems.line', { line })}
        </button>
        <span className="problem-severity">{w(`problems.${severity}`)}</span>
        <code translate="no">{rule}</code>
      </p>
      <p>
        <Said message={message} help={help} locale={locale} />
      </p>
      {fix !== undefined && fix.length > 0 && (
        <button type="button" className="button quiet small" onClick={() => void mend(fix)}>
          {w('problems.fix')}
        </button>
      )}
    </li>
  )
}
