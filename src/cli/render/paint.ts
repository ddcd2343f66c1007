const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 } as const

export type Style = keyof typeof codes

/** A text in a style, where the terminal has colour. */
export type Paint = (style: Style, text: string) => string

/** How to colour a text: not at all where `hasColour` is false. */
export function paintFor(hasColour: boolean): Paint {
  return (style, text) => (hasColour ? `\u001B[${codes[style]}m${text}\u001B[0m` : text)
}
