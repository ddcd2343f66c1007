/** What the history remembers of a step: names only, never what was pasted. */
export interface StepState {
  /** The keys of the answers that a paste gave. */
  readonly found: readonly string[]
  /** The answer that stood here before it was to be changed. */
  readonly was?: string
  /** That new output after a fix, pasted here, said that it worked. */
  readonly isProven?: boolean
}

/** The step state in a history entry, whatever it holds. */
export function stepStateOf(value: unknown): StepState {
  if (typeof value !== 'object' || value === null) return { found: [] }
  const found =
    'found' in value && Array.isArray(value.found)
      ? value.found.filter((key) => typeof key === 'string')
      : []
  return {
    found,
    ...('was' in value && typeof value.was === 'string' ? { was: value.was } : {}),
    ...('isProven' in value && value.isProven === true ? { isProven: true } : {}),
  }
}
