import type { Diagnostic } from './diagnostic.ts'
import type { Guide } from './guide.ts'
import type { Product } from './product.ts'
import type { Tree } from './tree.ts'

/** Everything that the compiler understood of a folder of guides. */
export interface Compiled {
  readonly products: readonly Product[]
  readonly guides: readonly Guide[]
  /** One tree an entry id of a product. */
  readonly trees: readonly Tree[]
  readonly diagnostics: readonly Diagnostic[]
}
