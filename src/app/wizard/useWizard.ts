import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Progress } from '../../model/progress.ts'
import type { Answers, TreeNode } from '../../model/tree.ts'
import { answersToQuery } from '../../wizard/answersToQuery.ts'
import { changeAnswer } from '../../wizard/changeAnswer.ts'
import { lostAnswers } from '../../wizard/lostAnswers.ts'
import { queryToAnswers, queryToVersion } from '../../wizard/queryToAnswers.ts'
import { resolve } from '../../wizard/resolve.ts'
import { reviseAnswers } from '../../wizard/reviseAnswers.ts'
import { useHydrated } from '../hydration/useHydrated.ts'
import { useQuery } from '../hydration/useQuery.ts'
import { announce } from '../live/announcements.ts'
import { type StepState, stepStateOf } from './stepState.ts'
import type { WizardPage } from './wizardPage.ts'

type AskingNode = Exclude<TreeNode, { readonly kind: 'outcome' }>

export interface WizardView {
  readonly answers: Answers
  readonly progress: Progress
  /** How many answers of the address were left out: they fit nothing, or what they answered says something else now. */
  readonly leftOut: number
  readonly state: StepState
  readonly answer: (node: AskingNode, answer: string, more?: Pick<StepState, 'isProven'>) => void
  /** Where the step with this key is asked again; what was answered after it stays. */
  readonly withoutAnswer: (key: string) => string
}

/** Where a person stands in a tree. The address is the state: every answer is a move to another query. */
export function useWizard({ tree, product }: WizardPage): WizardView {
  const navigate = useNavigate()
  const location = useLocation()
  const query = useQuery().toString()
  const { answers, progress, leftOut } = useMemo(() => {
    const version = queryToVersion(query)
    const revised = reviseAnswers(tree, version, queryToAnswers(query))
    const reached = resolve(tree, revised.answers)
    const lost = lostAnswers(reached.dropped, product, tree, version)
    const given = reached.path.map(({ key, answer: one }) => [key, one])
    return {
      // What fits nothing is told of once and stays out of the next address.
      answers: { ...reached.kept, ...Object.fromEntries(given) } satisfies Answers,
      progress: reached,
      leftOut: lost.length + revised.stale.length,
    }
  }, [tree, product, query])
  // A built page knows no history: what it remembers counts once the page is awake.
  const isHydrated = useHydrated()
  const state = stepStateOf(isHydrated ? location.state : null)

  const answer = useCallback(
    (node: AskingNode, value: string, more: Pick<StepState, 'isProven'> = {}) => {
      const search = answersToQuery(changeAnswer(answers, node, value))
      const { found } = stepStateOf(location.state)
      void navigate(
        { search },
        {
          state: { found, ...more } satisfies StepState,
          preventScrollReset: true,
        },
      )
    },
    [answers, navigate, location.state],
  )

  const withoutAnswer = useCallback(
    (key: string) => {
      const { [key]: _, ...others } = answers
      return answersToQuery(others)
    },
    [answers],
  )

  return { answers, progress, leftOut, state, answer, withoutAnswer }
}

/**
 * Gives the focus to `element` after each move to another step of the same page, and never on arrival; then says `said`, in place of what was said
 * of the step before.
 */
export function useStepFocus(said: string): (element: HTMLElement | null) => void {
  const { pathname, search } = useLocation()
  const heading = useRef<HTMLElement>(null)
  const last = useRef({ pathname, search })
  useEffect(() => {
    const isStep = last.current.pathname === pathname && last.current.search !== search
    last.current = { pathname, search }
    if (!isStep) return
    heading.current?.focus({ preventScroll: true })
    announce(said)
    heading.current?.closest('.wizard')?.scrollIntoView({ block: 'nearest' })
    // Of a step that is higher than the window, what has the focus is what must be seen, also where the browser puts the page on the way back.
    const frame = requestAnimationFrame(() => heading.current?.scrollIntoView({ block: 'nearest' }))
    return () => cancelAnimationFrame(frame)
  }, [pathname, search, said])
  return useCallback((element) => {
    heading.current = element
  }, [])
}
