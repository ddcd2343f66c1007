/** What a trace, a log or a command of each language holds, in the order in which a tie is decided. */
const marks: readonly (readonly [string, RegExp])[] = [
  [
    'java',
    /\.(?:java|kt|scala):\d+\)|\b(?:Caused by: |java\.lang\.|org\.springframework\.)|\bprivate (?:static )?final String\b/g,
  ],
  [
    'python',
    /\bTraceback \(most recent call last\)|\bFile "[^"\n]{1,120}", line \d+|\brequests\.(?:get|post)\(|\bimport requests\b/g,
  ],
  [
    'php',
    /\.php(?::\d+|\(\d+\)| on line \d+)|<\?php|\bPHP (?:Fatal|Warning)|\bcurl_(?:init|setopt|exec)\(/g,
  ],
  [
    'js',
    /\.(?:[cm]?[jt]sx?):\d+:\d+|\bnode:internal\/|\bawait (?:fetch|axios)\b|\b(?:const|let) \w{1,60} = |\brequire\(['"]/g,
  ],
  ['sh', /(?:^|\n)[ \t]{0,8}(?:[$#] )?curl\s|\s-H ['"]/g],
]

/** A language is plain from its first marks; the rest of a long log says no more. */
const enough = 50
const longest = 200_000

/**
 * The language of the program that a paste comes from (`java`, `python`, `php`, `js`, `sh`), by the marks of its traces, code and commands; null where
 * there are none. Looks at the beginning of long pastes only.
 */
export function codeLanguageOf(paste: string): string | null {
  const text = paste.slice(0, longest)
  let best: string | null = null
  let most = 0
  for (const [language, pattern] of marks) {
    let count = 0
    for (const _ of text.matchAll(pattern)) if (++count === enough) break
    if (count > most) [best, most] = [language, count]
  }
  return best
}

/** The snippet in the language of the paste, else the one for a shell, else the first; null where there is none. */
export function snippetFor(
  snippets: Readonly<Record<string, string>>,
  paste: string,
): { readonly language: string; readonly code: string } | null {
  const wanted = [codeLanguageOf(paste), 'sh', ...Object.keys(snippets)]
  for (const language of wanted) {
    const code = language === null ? undefined : snippets[language]
    if (language !== null && code !== undefined) return { language, code }
  }
  return null
}
