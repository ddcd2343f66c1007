/**
 * Keeps links from moving the frame: one to a part of the page shows that part, and opens it where it is folded; one to another site opens
 * a tab. The history of the host stays as it is.
 */
export function keepInside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const href = link?.getAttribute('href')
  if (link === null || href === null || href === undefined) return
  if (href.startsWith('#')) {
    event.preventDefault()
    const part = document.getElementById(href.slice(1))
    const folded = part?.closest('details')
    if (folded) folded.open = true
    part?.scrollIntoView({ block: 'nearest' })
    const goal = part?.tabIndex === -1 ? part : part?.querySelector<HTMLElement>('a, button')
    goal?.focus()
  } else if (link.origin !== location.origin) {
    link.target = '_blank'
    link.rel = 'noopener noreferrer'
  }
}
