import type { Examination } from '../model/examination.ts'
import type { Product } from '../model/product.ts'
import { diagnose } from './evidence/diagnose.ts'
import { findAnswers } from './evidence/findAnswers.ts'
import { showsSuccess } from './showsSuccess.ts'

/**
 * What a paste says about a product beyond its error: answers to the product's questions, and what it proves to be wrong.
 * Credentials are examined where they stand and are in nothing that is returned. Pure, linear in the paste, and silent where in doubt.
 */
export function examine(product: Product, paste: string): Examination {
  return {
    answers: findAnswers(product, paste),
    diagnoses: diagnose(product, paste),
    ...(showsSuccess(product, paste) && { isSuccess: true }),
  }
}
