import type { Product } from '../model/product.ts'
import { findPattern } from './evidence/findPattern.ts'

/** Whether a paste holds what a product returns where a call works: one of its `success` patterns. */
export function showsSuccess({ success = [] }: Product, paste: string): boolean {
  return success.some((pattern) => findPattern(paste, pattern).length > 0)
}
