import type { Value } from './valueAt.ts'

/** The opening of a YAML block behind a colon, and its lines: as many as are indented like the first, which names no value itself. */
const block =
  /(?<=:)[ \t]{1,8}[|>][-+\d]{0,2}[ \t]{0,8}\r?\n(?<indent>[> \t]{1,40})(?=[^\s>])(?![\w.-]{1,64}(?::\s|=[^=\s]))(?<body>[^\n\uffff]{1,4096}(?:\n(?:[> \t]{0,40}\r?\n){0,3}\k<indent>[^\n\uffff]{1,4096}){0,100})/y

/** All lines of the YAML block that opens at `at`, as one value; nothing where none opens. */
export function blockAt(text: string, at: number): Value | undefined {
  block.lastIndex = at
  const body = block.exec(text)?.groups?.body ?? ''
  const end = block.lastIndex
  return body === ''
    ? undefined
    : {
        start: end - body.length,
        end: end - body.length + body.trimEnd().length,
        isQuoted: true,
        text: body.replace(/\r?\n[> \t]*/g, ''),
      }
}
