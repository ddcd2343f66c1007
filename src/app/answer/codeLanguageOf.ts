/** By what a trace or a source shows its language. */
const signs: readonly (readonly [language: string, sign: RegExp])[] = [
  ['java', /\.(?:java|kt):\d+\)|^\s*at [a-z][\w$]*(?:\.[\w$<>]+){2,}\(|\bjava\.lang\./m],
  ['python', /^Traceback \(most recent call last\)|File "[^"\n]{1,300}\.py", line \d+/m],
  ['php', /\.php(?::\d+|\(\d+\)| on line)|<\?php\b/],
  ['js', /\.[cm]?[jt]sx?:\d+:\d+|\bnode:internal\b|\b(?:require|fetch|axios)\(|\bnpm ERR!/],
  ['sh', /^\s*\$? ?curl\s/m],
]

/** The language in which the program was written that a paste comes from, among those offered; the first of them where nothing shows it. */
export function codeLanguageOf(text: string, offered: readonly string[]): string | undefined {
  const start = text.slice(0, 50_000)
  return (
    signs.find(([language, sign]) => offered.includes(language) && sign.test(start))?.[0] ??
    offered[0]
  )
}
