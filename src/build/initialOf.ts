const consonants = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ'

/** The last kana of each row of the 五十音, and the row's name. */
const rows = [
  ['お', 'あ'],
  ['ご', 'か'],
  ['ぞ', 'さ'],
  ['ど', 'た'],
  ['の', 'な'],
  ['ぽ', 'は'],
  ['も', 'ま'],
  ['よ', 'や'],
  ['ろ', 'ら'],
  ['ん', 'わ'],
] as const

/**
 * The heading under which a name stands in a list in order: its letter A–Z, its consonant ㄱ–ㅎ, its row あ–わ, `漢字` for a name whose
 * reading is not known, `0–9`, or `#` for anything else.
 */
export function initialOf(name: string): string {
  const sign = [...name.normalize('NFKC').trim()][0] ?? ''
  if (/\p{Nd}/u.test(sign)) return '0–9'
  if (/\p{Script=Hangul}/u.test(sign)) return consonantOf(sign)
  if (/\p{Script=Han}/u.test(sign)) return '漢字'
  const base = [...sign.normalize('NFD')][0] ?? ''
  if (/[ぁ-ゖァ-ヶ]/.test(base)) return rowOf(base)
  return /\p{Letter}/u.test(base) ? base.toUpperCase() : '#'
}

function consonantOf(sign: string): string {
  const first = sign.normalize('NFD').charCodeAt(0) - 0x1100
  // A consonant alone is a compatibility letter and its own heading.
  return consonants[first] ?? sign
}

function rowOf(kana: string): string {
  const code = kana.charCodeAt(0)
  const hiragana = String.fromCharCode(code >= 0x30a1 ? code - 0x60 : code)
  return rows.find(([last]) => hiragana <= last)?.[1] ?? 'わ'
}
