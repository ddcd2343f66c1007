import type { Sample } from '../model/entry.ts'
import type { Block } from './block.ts'
import { type Gathered, statusesOf } from './gathered.ts'
import type { Role } from './lexicon.ts'
import { signatureOf } from './literals.ts'

/** The code blocks among some blocks, in lists and quotes too. */
export function samplesOf(blocks: readonly Block[]): readonly Sample[] {
  return blocks.flatMap((block): readonly Sample[] => {
    if (block.kind === 'code') {
      const { code, language, line } = block
      return [{ code, language, line }]
    }
    if (block.kind === 'list') return block.items.flatMap((item) => samplesOf(item.blocks))
    return block.kind === 'quote' ? samplesOf(block.blocks) : []
  })
}

/** The message of a block such as `Reason: CORS disabled`, as browsers print it. */
function reasonIn(code: string): string | null {
  const lines = code.trim().split('\n')
  const found = /^(?:Reason|원인|이유|理由|原因)\s*[:：]\s*(.+)$/.exec(lines[0] ?? '')
  return lines.length === 1 ? (found?.[1]?.trim() ?? null) : null
}

/** The engine that prints a message, which is no part of it. */
const engine =
  /\s*[([](?:V8(?:-based)?|Chromium(?:-based)?|WebKit|Blink|Gecko|Deno|Bun|Hermes|Chrome|Firefox|Safari|Edge|Opera|IE|Node(?:\.js)?|Internet Explorer)[^()[\]]*[)\]]\s*$/i

/** Adds a code block: as messages or statuses where it stands under such a title, else as a sample. */
export function addCode(
  gathered: Gathered,
  block: Extract<Block, { kind: 'code' }>,
  role: Role | null,
): void {
  if (role === 'status')
    gathered.signatures.push(...statusesOf({ text: block.code, line: block.line + 1 }))
  const reason = role === 'cause' ? reasonIn(block.code) : null
  if (reason) gathered.signatures.push(signatureOf(reason, block.line + 1))
  if (role !== 'message') {
    gathered.samples.push(...samplesOf([block]))
    return
  }
  block.code.split('\n').forEach((text, index) => {
    const message = text.replace(engine, '').trim()
    if (message !== '' && !/[:：]$/.test(message))
      gathered.signatures.push(signatureOf(message, block.line + 1 + index))
  })
}
