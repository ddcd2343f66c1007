import type { YAMLError } from 'yaml'
import { type Phrase, say, type Texts } from '../model/phrase.ts'
import { yamlWords } from './yamlWords.ts'

/** What is wrong with a YAML text in plain words, and at which offset of it. */
export interface YamlFault {
  readonly offset: number
  readonly message: Phrase
  readonly help: Phrase
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

const words: readonly (readonly [pattern: RegExp, message: Texts, help: Texts])[] = [
  [/must be unique/, yamlWords.doubled, yamlWords.keepOne],
  [/tab/i, yamlWords.tab, yamlWords.useSpaces],
  [/Missing closing .?(?:"|')|closing quote/i, yamlWords.openQuote, yamlWords.closeQuote],
  [
    /Nested mappings|Implicit keys need to be on a single line|Block collections are not allowed/,
    yamlWords.secondColon,
    yamlWords.quoteText,
  ],
  [/Implicit map keys need to be followed/, yamlWords.noName, yamlWords.nameOrIndent],
  [/cannot start with/, yamlWords.otherSign, yamlWords.quoteWhole],
  [/same column|indent/i, yamlWords.indent, yamlWords.sameColumn],
]

/** An error of the parser as a writer understands it, at what has to be mended: an open bracket, where that is what is wrong. */
export function wordYamlError({ message, pos }: YAMLError, text: string): YamlFault {
  const bracket = /flow|expected .*[}\]]/i.test(message) ? openBracket(text, pos[0]) : -1
  const mark = text[bracket] ?? ''
  if (bracket >= 0)
    return {
      offset: bracket,
      message: say(yamlWords.openBracket, { mark, closing: closing[mark] ?? '' }),
      help: say(yamlWords.closeBracket, { closing: closing[mark] ?? '' }),
    }
  const known = words.find(([pattern]) => pattern.test(message))
  return {
    offset: pos[0],
    message:
      known === undefined
        ? say(yamlWords.invalid, { problem: message.split('\n')[0] ?? '' })
        : say(known[1]),
    help: say(known === undefined ? yamlWords.lookAround : known[2]),
  }
}
