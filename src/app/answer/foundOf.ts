import type { FoundDiagnosis } from '../../model/examination.ts'
import type { Evidence } from '../../model/verdict.ts'
import type { Shelf, ShelvedEntry } from '../library/shelf.ts'
import type { Reading } from '../paste/protocol.ts'

/** An entry that a paste led to, with what the page needs to show it. */
export interface Found {
  readonly shelf: Shelf
  readonly entry: ShelvedEntry
  readonly evidence: readonly Evidence[]
  readonly confidence: number
}

/** The entries of a reading's matches, in their order; a match whose entry this build does not have is left out. */
export function foundOf(
  { verdict }: Reading,
  shelves: ReadonlyMap<string, Shelf>,
): readonly Found[] {
  return verdict.matches.flatMap(({ product, entry: id, evidence, confidence }) => {
    const shelf = shelves.get(product)
    const entry = shelf?.entries.find((candidate) => candidate.id === id)
    return shelf === undefined || entry === undefined
      ? []
      : [{ shelf, entry, evidence, confidence }]
  })
}

/** A diagnosis and the product that it is about. */
export interface Proven {
  readonly product: string
  readonly diagnosis: FoundDiagnosis
}

/** All that a reading proves, product by product. */
export function provenBy({ examinations }: Reading): readonly Proven[] {
  return Object.entries(examinations).flatMap(([product, { diagnoses }]) =>
    diagnoses.map((diagnosis) => ({ product, diagnosis })),
  )
}
