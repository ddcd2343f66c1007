import { type ParsedSection, parseSection } from './parseSection.ts'
import type { RawSection } from './splitSections.ts'

/** The sections of a file as it was read last, by their lines and the number of the first of them. */
export interface SectionCache {
  sections: ReadonlyMap<string, ParsedSection>
}

/**
 * The sections that raw ones are. One that stood the same at the same line of the file as it was read last is the same object again,
 * so that what was made of it can be found by it; the cache then holds the sections of this reading and no others.
 */
export function parseSections(
  raw: readonly RawSection[],
  cache?: SectionCache,
): readonly ParsedSection[] {
  if (!cache) return raw.map(parseSection)
  const now = new Map<string, ParsedSection>()
  const parsed = raw.map((section) => {
    const key = `${section.line}\n${section.lines.join('\n')}`
    const one = cache.sections.get(key) ?? parseSection(section)
    now.set(key, one)
    return one
  })
  cache.sections = now
  return parsed
}
