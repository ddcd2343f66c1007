import type { Examination } from '../model/examination.ts'
import type { Product } from '../model/product.ts'
import type { Span } from '../model/span.ts'
import { decode } from '../read/decode.ts'
import { spanOf } from '../read/fold.ts'
import { identity } from '../read/folded.ts'
import { diagnose } from './evidence/diagnose.ts'
import { findAnswers } from './evidence/findAnswers.ts'
import { showsSuccess } from './showsSuccess.ts'

/**
 * What a paste says about a product beyond its error: answers to the product's questions, and what it proves to be wrong.
 * It is read without its escapes (`decoded`, which is the same for every product), and offsets are into the paste as given.
 * Credentials are examined where they stand and are in nothing that is returned. Pure, linear in the paste, and silent where in doubt.
 */
export function examine(
  product: Product,
  paste: string,
  decoded = decode(identity(paste)),
): Examination {
  const { text } = decoded
  const placed = <One extends Span>(one: One) => ({
    ...one,
    ...spanOf(decoded, one.start, one.end),
  })
  return {
    answers: findAnswers(product, text).map(placed),
    diagnoses: diagnose(product, text).map((one) => ({ ...one, spans: one.spans.map(placed) })),
    ...(showsSuccess(product, text) && { isSuccess: true }),
  }
}
