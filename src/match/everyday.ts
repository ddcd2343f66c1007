import { commonWords, shortWords } from './background.ts'
import { codeConcepts } from './codeConcepts.ts'
import { concepts } from './concepts.ts'
import { dataConcepts } from './dataConcepts.ts'
import { everydayConcepts } from './everydayConcepts.ts'
import type { Lexicon } from './lexicon.ts'
import { makeLexicon } from './makeLexicon.ts'
import { moreConcepts } from './moreConcepts.ts'
import { vendors } from './vendors.ts'

let made: Lexicon | undefined

/** What words say in any guide, from lists written by hand. */
export function everyday(): Lexicon {
  made ??= makeLexicon(
    [...concepts, ...moreConcepts, ...everydayConcepts, ...codeConcepts, ...dataConcepts].map(
      (line) => line.split('|'),
    ),
    commonWords,
    shortWords,
    vendors,
  )
  return made
}
