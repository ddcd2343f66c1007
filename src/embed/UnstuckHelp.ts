import { createHelp } from './createHelp.ts'

/** `<unstuck-help>`: the help in a frame, in the page or behind a button, or beside the fields of a form. */
export class UnstuckHelp extends HTMLElement {
  static readonly formAssociated = true
  static readonly observedAttributes = [
    ...['product', 'lang', 'theme', 'query', 'entry', 'mode', 'for', 'ticket-lang'],
  ]

  readonly #help = createHelp(this, this.attachInternals())

  connectedCallback(): void {
    this.#help.connect()
  }

  disconnectedCallback(): void {
    this.#help.disconnect()
  }

  attributeChangedCallback(name: string): void {
    this.#help.change(name)
  }

  /** Asks about a text, as if it had been pasted into the box. */
  ask(text: string): void {
    this.#help.ask(text)
  }

  /** Shows the help: opens the panel of a button. */
  open(): void {
    this.#help.show(true)
  }

  /** Closes the panel, and gives the focus back to its button. */
  close(): void {
    this.#help.show(false)
  }
}
