import type { Block, Item, Section } from '../block.ts'
import type { EntryDraft } from '../entryDraft.ts'
import { jsonSignatures } from '../jsonSignatures.ts'
import { type Role, readLabel, roleOf } from '../lexicon.ts'
import { readBody } from '../readBody.ts'
import { remember } from '../remember.ts'
import type { Dialect } from './dialect.ts'

/** What a bullet announces: `Cause: …`, or a label alone (`Error response body`). */
function roleOfItem({ text }: Item): Role | null {
  return readLabel(text)?.role ?? roleOf(text)
}

/** What the bullets of some blocks announce, nested ones too. */
const rolesIn = remember((blocks: readonly Block[]): readonly (Role | null)[] =>
  blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.flatMap((item) => [roleOfItem(item), ...rolesIn(item.blocks)])
      : [],
  ),
)

/** The top-level bullets and other blocks of a section as one row, so that they can be cut into errors. */
function flatten(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] =>
    block.kind === 'list'
      ? block.items.map((item) => ({ ...block, line: item.line, items: [item] }))
      : [block],
  )
}

function roleOfBlock(block: Block): Role | null {
  const item = block.kind === 'list' ? block.items[0] : undefined
  return item ? roleOfItem(item) : null
}

/** The blocks of each error of a section: a key that comes a second time begins the next. */
function groupsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [[]]
  let seen = new Set<Role>()
  for (const block of flatten(blocks)) {
    const role = roleOfBlock(block)
    if (role === 'cause' && seen.has('cause') && seen.has('status')) {
      groups.push([])
      seen = new Set()
    }
    if (role) seen.add(role)
    groups.at(-1)?.push(block)
  }
  return groups
}

function draftOf(section: Section, blocks: readonly Block[], isFirst: boolean): EntryDraft {
  const body = readBody([{ ...section, blocks }])
  const shown = blocks.flatMap((block) =>
    block.kind === 'code' ? jsonSignatures(block.code, block.line) : [],
  )
  const named = body.signatures.filter(({ kind }) => kind !== 'status')
  const carried = shown.length > 0 ? shown : named
  const title = section.title.text.replace(/[\n\u2028]/g, ' ').trim()
  const anchor = section.anchors[0]
  return {
    ...body,
    ...(anchor !== undefined && isFirst && { key: anchor }),
    title,
    label: carried[0]?.value ?? title,
    line: isFirst ? section.line : (blocks[0]?.line ?? section.line),
    signatures: [...carried, ...body.signatures.filter(({ kind }) => kind === 'status')],
  }
}

/** Headings whose bullets say "Cause: …", "HTTP status: …" and show the answer that an API gives. */
export const keyedList: Dialect = {
  id: 'keyed-list',
  find: (guide, taken) => {
    const found = guide.sections.flatMap((section) => {
      const roles = rolesIn(section.blocks)
      const has = (role: Role) => roles.includes(role)
      const isKeyed = has('cause')
        ? has('status') || has('sample') || has('code')
        : has('status') && has('sample')
      const isTabled = section.blocks.some((block) => taken.has(block))
      return section.level > 0 && isKeyed && !isTabled ? [section] : []
    })
    return {
      entries: found.flatMap((section) =>
        groupsOf(section.blocks).map((blocks, index) => draftOf(section, blocks, index === 0)),
      ),
      taken: found,
    }
  },
}
