/** A code as programs write it: capitals in parts, or letters and a number. No key or password has these shapes and stays unmasked. */
const code =
  /(?<![\w\-[\]:=/+])(?:[A-Z]{2,20}(?:_[A-Z]{1,20}|_\d{1,5}){1,6}|[A-Z]{1,6}-?\d{3,5})(?![\w\-[\]:=/+])/

/** The first token of a masked text that is shaped like an error's code; undefined where there is none. Nothing else of a text may be told. */
export function codeToken(maskedText: string): string | undefined {
  const found = code.exec(maskedText)?.[0]
  return found !== undefined && found.length <= 60 ? found : undefined
}
