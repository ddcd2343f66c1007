import { readFileSync } from 'node:fs'
import type { z } from 'zod'

/** The lines of a labelled set. Throws where the file is missing, empty, or a line is of another shape: nothing is skipped. */
export function readLines<Line>(file: string, schema: z.ZodType<Line>): readonly Line[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line, index) => {
    try {
      return schema.parse(JSON.parse(line))
    } catch (error) {
      throw new Error(`${file}:${index + 1} is no labelled line`, { cause: error })
    }
  })
}
