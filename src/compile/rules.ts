import type { Rule } from './rules/rule.ts'

/** Every rule, by id. A file in `rules/` that is not listed here fails a test. */
export const rules: readonly Rule[] = []
