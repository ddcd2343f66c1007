import { expect, test } from 'vitest'
import { foldText } from '../read/fold.ts'
import { isDenied } from './isDenied.ts'

const name = 'paper_jam'

/** Whether the sentence denies the error that it names. */
function denies(sentence: string): boolean {
  const text = foldText(sentence)
  const start = text.indexOf(name)
  expect(start, sentence).toBeGreaterThanOrEqual(0)
  return isDenied(text, { start, end: start + name.length })
}

test.each([
  'I fixed PAPER_JAM already',
  'PAPER_JAM is fixed, now it says something else',
  'PAPER_JAM fixed. Next one?',
  'it is not PAPER_JAM',
  'we got past PAPER_JAM',
  'PAPER_JAM went away',
  'PAPER_JAM 오류는 해결했는데 다른 게 나와요',
  'PAPER_JAM을 고치고 나니 또 다른 오류가 나요',
  'PAPER_JAM이 아니라 다른 거예요',
  'PAPER_JAM 해결된 뒤에요',
  'PAPER_JAMは解決しましたが、別のエラーが出ます',
  'PAPER_JAMを解決したあと、止まります',
  'PAPER_JAMは直したのに動きません',
  'PAPER_JAMではなく別のエラーです',
])('says that the error is not meant: %s', (sentence) => {
  expect(denies(sentence)).toBe(true)
})

test.each([
  'How do I get PAPER_JAM fixed',
  'I want PAPER_JAM fixed',
  'please get PAPER_JAM resolved',
  "can't get past PAPER_JAM",
  'In the past PAPER_JAM never came up, now it does',
  'PAPER_JAM fixed?',
  'PAPER_JAM 오류를 해결하고 싶어요',
  'PAPER_JAM 고치고 싶은데 어떻게 하나요',
  'PAPER_JAM 해결하고 있는데 안 돼요',
  'PAPER_JAM 해결한 분 계신가요',
  'PAPER_JAM 아니면 다른 오류 같아요',
  'PAPER_JAM 아니에요?',
  'PAPER_JAMを解決したいです',
  'PAPER_JAMを解決してください',
  'PAPER_JAMを解決した方はいますか',
  'PAPER_JAMを直したいのですが',
  'PAPER_JAMではないかと思います',
  'PAPER_JAMじゃないですか？',
])('hears that somebody asks for help: %s', (sentence) => {
  expect(denies(sentence)).toBe(false)
})
