import { useMemo } from 'react'
import { useLocation } from 'react-router'
import { useHydrated } from './useHydrated.ts'

/** The query of the address; empty in the first render, because built pages know none. */
export function useQuery(): URLSearchParams {
  const { search } = useLocation()
  const isHydrated = useHydrated()
  return useMemo(() => new URLSearchParams(isHydrated ? search : ''), [search, isHydrated])
}
