import { make } from './make.ts'

/** A button and the panel that it opens. The panel stands above everything in the page, and traps nobody. */
export interface Panel {
  readonly button: HTMLButtonElement
  readonly body: HTMLElement
  readonly name: (open: string) => void
  readonly show: (isOpen: boolean) => void
}

/** A panel that is closed; `onToggle` hears what the person wants. Its look and its ways to close it come when it is opened. */
export function makePanel(onToggle: (isOpen: boolean) => void): Panel {
  const button = make('button', { type: 'button', part: 'button' })
  const body = make('div', { popover: 'manual' })
  button.onclick = () => onToggle(!body.className)
  return {
    button,
    body,
    name(open) {
      button.textContent = open
      body.ariaLabel = open
    },
    show(isOpen) {
      body.className = isOpen ? 'on' : ''
      button.ariaExpanded = `${isOpen}`
      if (body.isConnected) body.togglePopover?.(isOpen)
    },
  }
}
