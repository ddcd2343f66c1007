import type { Guide } from '../../../model/guide.ts'

/** What stands for the places of a template, in turns. */
const names = ['Widget', 'items', '2', 'foo.bar', 'handleClick', 'string']

/** A template as a machine would say it. */
function fill(template: string): string {
  let next = 0
  return template.replace(/\{[^{}]*\}/g, () => names[next++ % names.length] ?? '')
}

/** A message that somebody may paste, and the id of the entry that it is of. */
export interface Message {
  readonly text: string
  readonly entry: string
}

/** The codes and messages of guides, each once, with names in the places of templates. */
export function messagesIn(guides: readonly Guide[], kinds: readonly string[]): Message[] {
  const found = new Map<string, string>()
  for (const { entries } of guides)
    for (const { id, signatures } of entries)
      for (const { kind, value } of signatures)
        if (kinds.includes(kind) && !found.has(value)) found.set(value, id)
  return [...found].map(([value, entry]) => ({ text: fill(value), entry }))
}
