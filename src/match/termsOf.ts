import { isAsciiLetter, isDigit, isLetter } from './letters.ts'

/** A unit of meaning in folded text: a stemmed word, or two neighbouring signs of a script written without spaces. */
export interface Term {
  readonly term: string
  readonly start: number
  readonly end: number
  /** It is part of a longer one, which says more. */
  readonly isPart?: true
}

type Script = 'latin' | 'hangul' | 'kana' | 'hiragana' | 'han' | 'none'

/**
 * The terms between `start` and `end` of folded text. Latin words are stemmed; Hangul words lose one particle or ending
 * and give their pairs of syllables, so that spacing never matters; katakana and Han give pairs; hiragana, which mostly
 * carries grammar, gives none.
 */
export function termsOf(text: string, start = 0, end = text.length): Term[] {
  const found: Term[] = []
  for (let i = start; i < end; ) {
    const script = scriptOf(text.charCodeAt(i))
    let stop = i + 1
    while (stop < end && continues(script, text.charCodeAt(stop))) stop++
    if (script === 'latin') addLatin(text, i, stop, found)
    else if (script === 'hangul') addHangul(text, i, stop, found)
    else if (script === 'kana' || script === 'han') addPairs(text, i, stop, found)
    i = stop
  }
  return found
}

function scriptOf(unit: number): Script {
  if (isAsciiLetter(unit)) return 'latin'
  if (unit >= 0xac00 && unit <= 0xd7a3) return 'hangul'
  if (unit >= 0x30a1 && unit <= 0x30fa) return 'kana'
  if (unit >= 0x3041 && unit <= 0x3096) return 'hiragana'
  if ((unit >= 0x4e00 && unit <= 0x9fff) || unit === 0x3005) return 'han'
  return unit < 0x2000 && isLetter(unit) ? 'latin' : 'none'
}

const continues = (script: Script, unit: number): boolean =>
  scriptOf(unit) === script || (script === 'kana' && unit === 0x30fc)

const longestWord = 40

function addLatin(text: string, start: number, end: number, into: Term[]): void {
  const length = end - start
  if (length < 2 || length > longestWord) return
  const word = text.slice(start, end)
  const allDigits = isDigit(word.charCodeAt(0)) && /^\d+$/.test(word)
  if (allDigits && (length < 3 || length > 8)) return
  into.push({ term: allDigits ? word : stem(word), start, end })
}

/** A word without its commonest English endings, at most eight letters. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  let stemmed = word
  if (/[^aius]s$/.test(stemmed)) stemmed = stemmed.slice(0, -1)
  if (/ies?$/.test(stemmed) && stemmed.length > 4) stemmed = stemmed.replace(/ies?$/, 'y')
  for (const ending of ['ation', 'ing', 'ion', 'ed'])
    if (stemmed.endsWith(ending) && stemmed.length - ending.length >= 4) {
      stemmed = stemmed.slice(0, -ending.length)
      break
    }
  if (stemmed.endsWith('e') && stemmed.length > 4) stemmed = stemmed.slice(0, -1)
  return stemmed.slice(0, 8)
}

/** Particles and endings, longest first, of which a Hangul word loses one. */
const endings =
  '했습니다 되었습니다 됐습니다 없습니다 있습니다 않습니다 하십시오 에서는 으로는 입니다 합니다 됩니다 습니다 라는데 했는데 되는데 하는데 인데요 이라고 에서 으로 에게 까지 부터 처럼 라고 이나 하는 하고 하면 해서 했더 되는 되고 되면 돼요 해요 인데 이면 이랑 에는 은 는 이 가 을 를 의 에 로 와 과 도 만 나 요 랑'.split(
    ' ',
  )

/** A Hangul word without the particle or ending that it has. */
export function withoutEnding(word: string): string {
  const ending = endings.find((one) => word.length > one.length && word.endsWith(one))
  return word.slice(0, word.length - (ending?.length ?? 0))
}

function addHangul(text: string, start: number, end: number, into: Term[]): void {
  const word = text.slice(start, Math.min(end, start + longestWord))
  const stemEnd = start + withoutEnding(word).length
  if (stemEnd - start === 1) {
    into.push({ term: text.slice(start, stemEnd), start, end: stemEnd })
    if (word.length !== 2) return
  }
  addPairs(text, start, word.length === 2 ? start + 2 : stemEnd, into)
}

/** Each two neighbours of a run, a run of one alone; the long vowel mark at the end of a word does not count. */
function addPairs(text: string, start: number, end: number, into: Term[]): void {
  let stop = end
  while (stop > start + 1 && text.charCodeAt(stop - 1) === 0x30fc) stop--
  if (stop - start === 1) {
    if (!(scriptOf(text.charCodeAt(start)) === 'kana'))
      into.push({ term: text.slice(start, stop), start, end: stop })
    return
  }
  for (let i = start; i + 1 < stop; i++)
    into.push({ term: text.slice(i, i + 2), start: i, end: i + 2 })
}
