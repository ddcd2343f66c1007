import type { Diagnostic } from '../model/diagnostic.ts'

/** A diagnostic before its rule is named and its severity known. */
export type Fault = Omit<Diagnostic, 'rule' | 'severity'>
