import { expect, test } from 'vitest'
import { conceptsOf } from './conceptsOf.ts'
import { makeLexicon } from './makeLexicon.ts'

const lexicon = makeLexicon([['cant find', 'not found', '못 찾'], ['find']], '', '', '')
const found = (text: string) => conceptsOf(lexicon, text, 0, text.length).map(({ term }) => term)

test('a contraction is one phrase with its neighbours, whether its apostrophe is written or not', () => {
  expect(found("the console can't find it")).toEqual(found('the console cant find it'))
  expect(found("the console can't find it")).toContain('#0')
})

test('a phrase is not found over quotes or the end of a sentence', () => {
  expect(found("it says 'not' found")).toEqual([])
  expect(found('it is not. found')).toEqual([])
})
