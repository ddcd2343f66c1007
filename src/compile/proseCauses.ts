import type { Block, Section } from './block.ts'
import type { EntryDraft } from './entryDraft.ts'
import type { GuideSource } from './guideSource.ts'
import { namesError } from './lexicon.ts'
import { lineAt } from './markedText.ts'
import { plainBlocks } from './plainBlocks.ts'
import { sentences } from './sentences.ts'

/** The code-like words of a text. */
const word = /[A-Za-z\d][\w-]*/g

/**
 * The entries with the sentences outside all entries that name their codes and speak of an error: these are causes
 * that the writer gave elsewhere. `taken` is what the entries themselves were read from.
 */
export function withProseCauses(
  entries: readonly EntryDraft[],
  guide: GuideSource,
  taken: ReadonlySet<Section | Block>,
): readonly EntryDraft[] {
  const codes = new Map<string, EntryDraft>()
  for (const entry of entries)
    for (const { kind, value } of entry.signatures)
      if (kind === 'code' && /[A-Z]_|[A-Z]\d/.test(value)) codes.set(value, entry)
  if (codes.size === 0) return entries
  const found = new Map<EntryDraft, EntryDraft['causes']>()
  const free = guide.sections
    .filter((section) => !taken.has(section))
    .flatMap(({ blocks }) =>
      plainBlocks(blocks.filter((block) => !taken.has(block) && block.kind !== 'table')),
    )
  for (const piece of free)
    for (const { start, ...sentence } of sentences(piece)) {
      if (!namesError(sentence.text)) continue
      const named = new Set(
        [...sentence.text.matchAll(word)].flatMap(([name]) => codes.get(name) ?? []),
      )
      for (const entry of named)
        found.set(entry, [
          ...(found.get(entry) ?? []),
          { ...sentence, line: lineAt(piece.text, piece.line, start) },
        ])
    }
  return entries.map((entry) => {
    const causes = found.get(entry)
    return causes ? { ...entry, causes: [...entry.causes, ...causes] } : entry
  })
}
