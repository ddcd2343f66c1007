/** The place among the languages of the one that a term is written in. */
export function languageOf(term: string): 0 | 1 | 2 {
  const unit = term.charCodeAt(0)
  if (unit < 0x2000) return 2
  return unit >= 0xac00 && unit <= 0xd7a3 ? 0 : 1
}
