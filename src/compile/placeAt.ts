import type { Place } from '../model/place.ts'
import type { GuideSource } from './guideSource.ts'

/** The place of `needle` on `line` of a guide or on the few lines after it; the line's first column where it is not found. */
export function placeAt(source: GuideSource, line: number, needle: string): Place {
  for (let ahead = 0; ahead < 20; ahead += 1) {
    const index = needle === '' ? -1 : (source.lines[line - 1 + ahead] ?? '').indexOf(needle)
    if (index >= 0) return { file: source.path, line: line + ahead, column: index + 1 }
  }
  return { file: source.path, line, column: 1 }
}
