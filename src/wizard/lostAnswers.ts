import type { Product } from '../model/product.ts'
import type { DroppedAnswer } from '../model/progress.ts'
import type { Tree } from '../model/tree.ts'

/** A check or its retry, as trees name them. */
const asked = /^check-\d{1,6}(?:\.retry)?$|\.retry$/

/** How ids are written: other sites' parameters rarely are on both sides. */
const id = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/**
 * The answers of a link that a person must be told about: they were given to a question of this product, or of an older edition of its guide. What other
 * sites and programs add to a link is none. `version` is the edition that the link was made from, where it says so.
 */
export function lostAnswers(
  dropped: readonly DroppedAnswer[],
  product: Pick<Product, 'facets'>,
  tree: Pick<Tree, 'version'>,
  version: string | undefined,
): readonly DroppedAnswer[] {
  const isOlder = version !== undefined && version !== tree.version
  return dropped.filter(
    ({ key, answer, reason }) =>
      reason === 'no-such-answer' ||
      asked.test(key) ||
      product.facets.some((facet) => facet.id === key) ||
      (isOlder && id.test(key) && id.test(answer)),
  )
}
