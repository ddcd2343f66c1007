import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether the page is awake: false while it is built and in the first render of the browser, so that both agree. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
