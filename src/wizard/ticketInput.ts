import type { Entry } from '../model/entry.ts'
import type { Examination } from '../model/examination.ts'
import type { Locale } from '../model/locale.ts'
import type { Product } from '../model/product.ts'
import type { Progress } from '../model/progress.ts'
import type { Span } from '../model/span.ts'
import type { Tree } from '../model/tree.ts'

/** What a support request, or an agent's reply, is written from. */
export interface TicketInput {
  /** The language to write in; `entry` is the entry in that language where it exists. */
  readonly lang: Locale
  readonly product: Product
  readonly entry: Entry
  readonly tree: Tree
  readonly progress: Progress
  readonly paste?: string
  /** Where in the paste the error shows. */
  readonly evidence?: readonly Span[]
  readonly examination?: Examination
  /** What stands in each field of the product, by its id. */
  readonly fields?: Readonly<Record<string, string>>
  /** The fields whose text the person typed: shown as typed, but for secrets. All others were filled from the paste. */
  readonly typed?: ReadonlySet<string>
  readonly environment?: string
  /** The address of the entry with the answers. */
  readonly link?: string
}
