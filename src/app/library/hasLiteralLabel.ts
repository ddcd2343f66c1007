import type { Entry } from '../../model/entry.ts'

/** Whether the short name of an entry is a code or message as a machine writes it, and not words of the guide. */
export function hasLiteralLabel({
  label,
  signatures,
}: Pick<Entry, 'label' | 'signatures'>): boolean {
  return signatures.some(({ kind, value }) => kind !== 'status' && value === label)
}
