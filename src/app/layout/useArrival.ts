import { useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/**
 * After a move to another page: the page starts at its top and its heading has the focus, as a full load would do.
 * Switching the language keeps the place and the focus; answers to questions move the focus themselves.
 */
export function useArrival(): void {
  const { pathname } = useLocation()
  const type = useNavigationType()
  const place = pathname.replace(/^\/[a-z]+\//, '/')
  const last = useRef(place)

  useEffect(() => {
    if (last.current === place) return
    last.current = place
    const heading = document.querySelector<HTMLElement>('main h1')
    heading?.focus({ preventScroll: true })
    if (type !== 'POP') window.scrollTo(0, 0)
  }, [place, type])
}
