/** One pattern a runtime; each is anchored at the start of the trimmed line. */
const frames: readonly RegExp[] = [
  /^at [^\s(]{1,300}(?: \[[^\]]{1,60}\])? ?\(.{0,300}\)/,
  /^at (?:async )?(?:file:\/\/|node:|\/|https?:\/\/|[a-z]:\\)\S{1,300}/,
  /^at [\w.$<>`+,[\]() ]{1,300} in .{1,300}:line \d/,
  /^file ".{1,300}", line \d/,
  /^\.\.\. \d{1,5} (?:more|common frames)/,
  /^from \S{1,300}:\d{1,7}:in /,
  /^#\d{1,4}\s+(?:\/|\{main\}|0x|[\w\\]{1,200}(?:->|::)|.{1,300}\(\d{1,7}\):)/,
  /^\S{1,300}\.go:\d{1,7}(?: \+0x[\da-f]{1,16})?$/,
  /^goroutine \d{1,9} \[/,
  /^\d{1,4}: +0x[\da-f]{4,16}/,
  /^suppressed: \.\.\./,
]

/** Whether a folded, trimmed line is a frame of a stack trace, which says where and not what. */
export function isFrame(line: string): boolean {
  const head = line.slice(0, 400)
  return frames.some((frame) => frame.test(head))
}
