import { type RefObject, useEffect } from 'react'
import { store, useStored } from './useStored.ts'

const key = 'unstuck.slash'

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  )
}

/**
 * The key `/` leads to `field`, outside other fields and never while something is being composed. A person may turn it off, because
 * a single key may be what somebody's voice control says.
 */
export function useSlash(
  field: RefObject<HTMLInputElement | null>,
): readonly [isOn: boolean, turn: (isOn: boolean) => void] {
  const isOn = useStored(key) !== 'off'

  useEffect(() => {
    if (!isOn) return
    const onKeyDown = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing
      if (event.key !== '/' || !isPlain || event.defaultPrevented || isField(event.target)) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [isOn, field])

  return [isOn, (next) => store(key, next ? null : 'off')]
}
