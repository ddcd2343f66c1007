const macros =
  /^(?:(?:\{\{[^{}]{1,200}\}\}|\{\/\*.{0,300}\*\/\}|\[!INCLUDE[^\]\n]{0,200}\]|:::[^\n]{0,200})[\s,.·]*)+$/s

/** Whether a text is only macros of a site's own, or comments of MDX: nothing that a reader sees as words. */
export function isMacro(text: string): boolean {
  return macros.test(text)
}
