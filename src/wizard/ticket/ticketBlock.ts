/** A part of a text for people, before it is written as plain text or Markdown. */
export type TicketBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly heading: string; readonly items: readonly TicketItem[] }
  | { readonly kind: 'quote'; readonly heading: string; readonly lines: readonly string[] }

/** One line of a list, with lines that belong to it below. */
export interface TicketItem {
  readonly text: string
  readonly below?: readonly string[]
}

export type TicketFormat = 'plain' | 'markdown'

/** The blocks as one text with a line between them; blocks without content are left out. */
export function renderBlocks(blocks: readonly TicketBlock[], format: TicketFormat): string {
  const render = format === 'plain' ? renderPlain : renderMarkdown
  return `${blocks
    .filter(hasContent)
    .map((block) => render(block).join('\n'))
    .join('\n\n')}\n`
}

function hasContent(block: TicketBlock): boolean {
  switch (block.kind) {
    case 'paragraph':
      return block.text !== ''
    case 'list':
      return block.items.length > 0
    case 'quote':
      return block.lines.length > 0
  }
  return block satisfies never
}

function renderPlain(block: TicketBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text]
    case 'list':
      return [
        block.heading,
        ...block.items.flatMap(({ text, below = [] }) => [
          `- ${text}`,
          ...below.map((line) => `  ${line}`),
        ]),
      ]
    case 'quote':
      return [block.heading, ...block.lines.map((line) => `> ${line}`)]
  }
  return block satisfies never
}

function renderMarkdown(block: TicketBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [escapeMarkdown(block.text)]
    case 'list':
      return [
        `### ${block.heading}`,
        '',
        ...block.items.flatMap(({ text, below = [] }) => [
          `- ${escapeMarkdown(text)}`,
          ...below.map((line) => `  - ${escapeMarkdown(line)}`),
        ]),
      ]
    case 'quote': {
      const fence = fenceFor(block.lines)
      return [`### ${block.heading}`, '', `${fence}text`, ...block.lines, fence]
    }
  }
  return block satisfies never
}

/** Text that Markdown shows as it stands; addresses stay links. */
function escapeMarkdown(text: string): string {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(/[\\`*_[\]<>#|~]/g, '\\$&')))
    .join('')
}

/** A fence that no line can close. */
function fenceFor(lines: readonly string[]): string {
  const longest = Math.max(
    2,
    ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)),
  )
  return '`'.repeat(longest + 1)
}
