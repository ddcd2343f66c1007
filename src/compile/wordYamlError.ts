import type { YAMLError } from 'yaml'

/** What is wrong with a YAML text in plain words, and at which offset of it. */
export interface YamlFault {
  readonly offset: number
  readonly message: string
  readonly help: string
}

const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']' }

/** The offset of the innermost bracket before `end` that nothing closes there; -1 where there is none. Quoted texts and comments are passed over. */
function openBracket(text: string, end: number): number {
  const open: number[] = []
  const token = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:^|[ \t])#[^\n]*|[{}[\]]/gm
  for (const found of text.slice(0, end).matchAll(token)) {
    if (found[0] === '{' || found[0] === '[') open.push(found.index)
    else if (found[0] === '}' || found[0] === ']') open.pop()
  }
  return open.at(-1) ?? -1
}

const words: readonly (readonly [pattern: RegExp, message: string, help: string])[] = [
  [/must be unique/, 'This name stands a second time in its group', 'Keep one of the two.'],
  [
    /tab/i,
    'Unexpected tab, expected spaces',
    'YAML is indented with spaces: write two for each tab.',
  ],
  [
    /Missing closing .?(?:"|')|closing quote/i,
    'This quote is never closed',
    'Write the same quote at the end of the text.',
  ],
  [
    /Nested mappings|Implicit keys need to be on a single line|Block collections are not allowed/,
    'Unexpected second colon on this line, expected one name and one value',
    'Put a text that holds a colon into quotes.',
  ],
  [
    /Implicit map keys need to be followed/,
    'Unexpected text, expected a name, a colon and a value',
    'Write `name: value`, or indent the line if it belongs to the text above it.',
  ],
  [
    /cannot start with/,
    'This text begins with a sign that means something else in YAML',
    'Put the text into quotes.',
  ],
  [
    /same column|indent/i,
    'Unexpected indent, expected that of the lines beside this one',
    'Lines of one group begin in the same column.',
  ],
]

/** An error of the parser as a writer understands it, at what has to be mended: an open bracket, where that is what is wrong. */
export function wordYamlError({ message, pos }: YAMLError, text: string): YamlFault {
  const bracket = /flow|expected .*[}\]]/i.test(message) ? openBracket(text, pos[0]) : -1
  const mark = text[bracket] ?? ''
  if (bracket >= 0)
    return {
      offset: bracket,
      message: `This \`${mark}\` is never closed, expected \`${closing[mark]}\``,
      help: `Write \`${closing[mark]}\` where the group ends.`,
    }
  const known = words.find(([pattern]) => pattern.test(message))
  return {
    offset: pos[0],
    message: known?.[1] ?? `This line is not valid YAML: ${message.split('\n')[0] ?? ''}`,
    help:
      known?.[2] ??
      'Check the indent, the quotes and the colon of this line and of the one above it.',
  }
}
