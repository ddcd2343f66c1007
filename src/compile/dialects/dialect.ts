import type { Block, Section } from '../block.ts'
import type { EntryDraft } from '../entryDraft.ts'
import type { GuideSource } from '../guideSource.ts'

/** What a dialect has understood: its entries, and the parts of the guide that went into them. */
export interface Found {
  readonly entries: readonly EntryDraft[]
  readonly taken: readonly (Section | Block)[]
}

/** One shape in which people write errors down. `taken` is what earlier dialects have understood. */
export interface Dialect {
  readonly id: string
  readonly find: (guide: GuideSource, taken: ReadonlySet<Section | Block>) => Found
}
