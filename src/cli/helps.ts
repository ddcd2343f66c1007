import { locales } from '../model/locale.ts'

const languages = locales.join('|')

/** What `unstuck COMMAND --help` prints, by command. */
export const helps: ReadonlyMap<string, string> = new Map([
  [
    'check',
    `unstuck check DIR [--format pretty|json|github] [--locale ${languages}] [--fix]

Says what is wrong with the guides of a folder, line by line, and which of the pastes in its pastes.jsonl lead elsewhere now.

  --format pretty   for a person: the line, a caret, how to mend it (as it is without the option)
  --format json     one object with every diagnostic
  --format github   annotations for the lines of a pull request
  --locale LOCALE   the language of messages and helps; else that of the terminal where it is Korean or Japanese, else English
  --fix             mends what is mechanical and safe first, and then says what is left

Exits with 0 where no diagnostic is an error, 1 where one is, 2 where DIR or an option is not understood.
`,
  ],
  [
    'compile',
    `unstuck compile DIR [--json]

Prints what the compiler understood of a folder of guides: a row a guide, or with --json everything.

Exits with 0, or with 2 where DIR or an option is not understood.
`,
  ],
  [
    'ask',
    `unstuck ask [--content DIR] [--locale ${languages}] [--json] < paste
unstuck ask [--content DIR] --batch FILE.jsonl

Says which entry a paste on standard input belongs to, and what to check.

  --content DIR     the guides; content/ as it is without the option
  --locale LOCALE   the language to answer in; else that of the terminal or the paste
  --json            one object in the place of words for a person
  --batch FILE      a file with {"id", "paste", "locale"} on each line: prints an answer a line, in their order; - is standard input

Exits with 0 for an answer or a choice, 1 where nothing fits, 2 where an option is not understood or we fail.
`,
  ],
  [
    'tree',
    `unstuck tree DIR [--json]

Prints how many ways lead through each error of a folder of guides, or with --json every tree and every way.

Exits with 0, or with 2 where DIR or an option is not understood.
`,
  ],
  [
    'conformance',
    `unstuck conformance DIR

Says how much of a folder of labelled pastes is answered right. DIR holds seeds/ and corpora/ (guides) and pastes/*.jsonl.

Exits with 0, 1 where less is right than src/cli/conformance/floors.json asks for or nothing was read, 2 where DIR is not understood.
`,
  ],
])
