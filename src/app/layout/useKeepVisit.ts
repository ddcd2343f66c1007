import { useEffect } from 'react'
import { useMatches } from 'react-router'
import { keepAnswer, useRecentAnswers } from '../home/recentAnswers.ts'

/** Keeps the error whose page is shown among the recent answers, where the person has turned that on. */
export function useKeepVisit(): void {
  const kept = useRecentAnswers()
  const page = useMatches().find(({ id }) => id === 'entry')
  const answer = page && `${page.params.product}/${page.params.entry}`
  useEffect(() => {
    if (answer !== undefined) keepAnswer(kept, answer)
  }, [answer, kept])
}
