/** One pattern a runtime, with the signs that it begins with; each is anchored at the start of the trimmed line. */
const frames: readonly (readonly [starts: string, frame: RegExp])[] = [
  ['a', /^at [^\s(]{1,300}(?: \[[^\]]{1,60}\])? ?\(.{0,300}\)/],
  ['a', /^at (?:async )?(?:file:\/\/|node:|\/|https?:\/\/|[a-z]:\\)\S{1,300}/],
  ['a', /^at [\w.$<>`+,[\]() ]{1,300} in .{1,300}:line \d/],
  ['f', /^file ".{1,300}", line \d/],
  ['.', /^\.\.\. \d{1,5} (?:more|common frames)/],
  ['f', /^from \S{1,300}:\d{1,7}:in /],
  ['#', /^#\d{1,4}\s+(?:\/|\{main\}|0x|[\w\\]{1,200}(?:->|::)|.{1,300}\(\d{1,7}\):)/],
  ['g', /^goroutine \d{1,9} \[/],
  ['0123456789', /^\d{1,4}: +0x[\da-f]{4,16}/],
  ['s', /^suppressed: \.\.\./],
]

const goFrame = /^\S{1,300}\.go:\d{1,7}(?: \+0x[\da-f]{1,16})?$/

/** Whether a folded, trimmed line is a frame of a stack trace, which says where and not what. */
export function isFrame(line: string): boolean {
  const head = line.slice(0, 400)
  const first = head[0] ?? ' '
  return (
    frames.some(([starts, frame]) => starts.includes(first) && frame.test(head)) ||
    (head.includes('.go:') && goFrame.test(head))
  )
}
