import { fieldBreak } from './protocol.ts'

/** How long somebody has written nothing before we speak. In milliseconds. */
const pause = 1000

interface Watch {
  readonly root: Node
  /** The selector of the fields; read anew each time, so that fields may come and go. */
  readonly selector: () => string
  readonly onStart: (field: HTMLElement) => void
  readonly onText: (text: string) => void
  readonly onSend: () => void
  readonly onReset: () => void
  /** There is a selector, and after a while still no field. */
  readonly onNone: () => void
  readonly signal: AbortSignal
}

/** Where events come from: of what we listen to, mostly something that holds fields. */
interface Place extends EventTarget {
  readonly querySelectorAll?: ParentNode['querySelectorAll']
}

interface Typing extends Event {
  readonly isComposing?: boolean
}

/**
 * Watches the fields of a form without touching them: listens at the root, never stops an event, sets nothing.
 * A selector that is none matches nothing. Returns what finds the fields and their text.
 */
export function watchFields({ root, selector, signal, ...on }: Watch) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const fieldsIn = (form: Place | null): HTMLElement[] => {
    try {
      return [...(form?.querySelectorAll?.<HTMLElement>(selector()) ?? [])]
    } catch {
      return []
    }
  }
  const listen = (name: string, hear: (event: Typing) => void) =>
    root.addEventListener(name, hear, { capture: true, signal })

  const typed = (event: Typing) => {
    const field = fieldsIn(root).find((one) => one === event.target)
    if (!field) return
    clearTimeout(timer)
    // What is still being composed is no text yet: its end is an event of its own.
    if (event.isComposing) return
    on.onStart(field)
    timer = setTimeout(() => signal.aborted || on.onText(read()), pause)
  }

  const fields = () => fieldsIn(root)
  const read = () =>
    fields()
      // As it is shown: the lines of an editor stand in elements of their own. `textOf` says the same in the loader's second file.
      .map((one) => ('value' in one ? one.value : one.innerText))
      .join(fieldBreak)
  setTimeout(() => signal.aborted || !selector() || fields()[0] || on.onNone(), 5 * pause)

  listen('input', typed)
  listen('compositionend', typed)
  listen('submit', ({ target }) => {
    if (fieldsIn(target)[0]) on.onSend()
  })
  listen('reset', ({ target }) => {
    if (!fieldsIn(target)[0]) return
    clearTimeout(timer)
    on.onReset()
  })
  return { fields, read }
}
