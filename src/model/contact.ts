/** How to reach support, as the guide says it. `href` is `mailto:`, `tel:` or `https:`; empty where the guide gives none. */
export interface Contact {
  readonly text: string
  readonly href: string
  readonly line?: number
}
