const next =
  /^(?:then|next|after that|afterwards|finally|lastly|second(?:ly)?|once (?:that|this|it)(?: is|['’]s) done)\b|^(?:그런 다음|그 다음|그다음|다음으로|이어서|그 후|그런 뒤|마지막으로|둘째)|^(?:次に|続いて|その後|そのあと|それから|最後に|第二に)/i

/** Whether checks follow one another by their words: "First …", "Then …"; "먼저 …", "그런 다음 …"; "まず…", "次に…". */
export function isSequence(checks: readonly { readonly text: string }[]): boolean {
  return checks.some(({ text }, index) => index > 0 && next.test(text))
}
