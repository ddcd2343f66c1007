import type { KeyboardEvent } from 'react'

/**
 * Lets the arrows lead from the field through the links below it and back, and Escape back to the field: for an element that holds
 * both. Nothing happens while something is being composed.
 */
export function moveWithArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.nativeEvent.isComposing || event.keyCode === 229) return
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement))
    return
  const field = event.currentTarget.querySelector<HTMLInputElement>('input[type=search]')
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-entry]')].filter(
    (link) => link.checkVisibility(),
  )
  const at = links.indexOf(event.target)
  if (event.target !== field && at < 0) return
  const next = nextOf(event.key, at, links, field)
  if (next === undefined || next === null) return
  event.preventDefault()
  next.focus()
}

function nextOf(
  key: string,
  at: number,
  links: readonly HTMLElement[],
  field: HTMLElement | null,
): HTMLElement | null | undefined {
  switch (key) {
    case 'ArrowDown':
      return links[at + 1]
    case 'ArrowUp':
      return at <= 0 ? (at === 0 ? field : undefined) : links[at - 1]
    case 'Escape':
      return at < 0 ? undefined : field
    default:
      return undefined
  }
}
