import type { Entry } from '../model/entry.ts'
import type { Guide } from '../model/guide.ts'
import type { Locale } from '../model/locale.ts'
import type { Product } from '../model/product.ts'
import type { SourceFile } from '../model/sourceFile.ts'
import type { Tree } from '../model/tree.ts'
import type { EntryDraft } from './entryDraft.ts'
import type { JudgedExcuse } from './excuses.ts'
import type { Fault } from './fault.ts'
import type { GuideSource } from './guideSource.ts'
import type { CheckRow } from './pairChecks.ts'

/** One entry in one language, with all that it was made from. */
export interface Twin {
  readonly entry: Entry
  readonly draft: EntryDraft
  readonly guide: Guide
  readonly source: GuideSource
}

/** One entry in the languages that have it. */
export interface EntryUnit {
  readonly id: string
  readonly product: Product
  readonly guide: string
  readonly twins: Readonly<Partial<Record<Locale, Twin>>>
  /** The pairing of its languages rests on order alone. */
  readonly guessed: boolean
  readonly checks: readonly CheckRow[]
}

/** One guide in one language. */
export interface GuideUnit {
  readonly guide: Guide
  readonly source: GuideSource
}

export interface ProductUnit {
  readonly product: Product
  /** Its `product.yaml`, where it has one, and what is wrong in it. */
  readonly file?: SourceFile
  readonly faults: readonly Fault[]
}

/** What the files of a folder were understood to be. */
export interface Assembled {
  readonly files: readonly SourceFile[]
  readonly products: readonly ProductUnit[]
  readonly guides: readonly GuideUnit[]
  readonly entries: readonly EntryUnit[]
}

/** Everything that the rules look at. */
export interface Site extends Assembled {
  readonly trees: readonly Tree[]
  /** When a file was last changed (ISO 8601), by its path: what its repository says, as far as it was asked. */
  readonly dates: ReadonlyMap<string, string>
  /** The comments that excuse something, once it is known what they excuse; empty until then. */
  readonly excuses: readonly JudgedExcuse[]
  /** What the rules are called. */
  readonly ruleIds: readonly string[]
}
