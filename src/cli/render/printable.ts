/** Control characters, and those that turn the direction of writing: a terminal would obey them. */
const unprintable = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/**
 * One character of a file or a paste as a terminal may print it.
 * A tab is two spaces; what would steer the terminal becomes `�`.
 */
export function printable(text: string): string {
  return text.replaceAll('\t', '  ').replace(unprintable, '\uFFFD')
}
