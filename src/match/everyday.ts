import { actionConcepts } from './actionConcepts.ts'
import { commonWords, shortWords } from './background.ts'
import { circumstanceConcepts } from './circumstanceConcepts.ts'
import { cloudConcepts } from './cloudConcepts.ts'
import { codeConcepts } from './codeConcepts.ts'
import { compilerConcepts } from './compilerConcepts.ts'
import { concepts } from './concepts.ts'
import { databaseConcepts } from './databaseConcepts.ts'
import { dataConcepts } from './dataConcepts.ts'
import { everydayConcepts } from './everydayConcepts.ts'
import type { Lexicon } from './lexicon.ts'
import { makeLexicon } from './makeLexicon.ts'
import { messagingConcepts } from './messagingConcepts.ts'
import { operationConcepts } from './operationConcepts.ts'
import { proseConcepts } from './proseConcepts.ts'
import { serviceConcepts } from './serviceConcepts.ts'
import { softwareConcepts } from './softwareConcepts.ts'
import { symptomConcepts } from './symptomConcepts.ts'
import { vendors } from './vendors.ts'

/** Where two lists have a phrase, the earlier one keeps it. */
const lists: readonly (readonly string[])[] = [
  concepts,
  softwareConcepts,
  everydayConcepts,
  codeConcepts,
  dataConcepts,
  proseConcepts,
  serviceConcepts,
  operationConcepts,
  symptomConcepts,
  actionConcepts,
  circumstanceConcepts,
  cloudConcepts,
  compilerConcepts,
  databaseConcepts,
  messagingConcepts,
]

let made: Lexicon | undefined

/** What words say in any guide, from lists written by hand. */
export function everyday(): Lexicon {
  made ??= makeLexicon(
    lists.flat().map((line) => line.split('|')),
    commonWords,
    shortWords,
    vendors,
  )
  return made
}
