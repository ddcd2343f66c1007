import type { Finding } from '../model/finding.ts'

/** A finding before its rule is named and its severity known. */
export type Fault = Omit<Finding, 'rule' | 'severity'>
