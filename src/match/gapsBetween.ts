/** A space more or less is a slip too: of two names as near to what was typed, the one with as many words was meant. */
export const gapsBetween = (typed: readonly string[], meant: readonly string[]): number =>
  typed.length === meant.length ? 0 : 1
