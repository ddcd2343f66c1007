import { asTyped, hasLoneJamo } from '../../match/twoSet.ts'

const consonants = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'

/** A name as it is compared: case, width, kind of kana and long vowels do not matter, nor what stands between the words of a code. */
export function foldName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replaceAll('ー', '')
    .replaceAll(/[\s_\-.]+/g, ' ')
    .trim()
}

/** The first consonant of each Korean syllable, without spaces: `키 버전` is `ㅋㅂㅈ`; other signs are left out. */
export function initialsOf(text: string): string {
  return [...text.normalize('NFC')]
    .map((sign) => {
      const syllable = sign.charCodeAt(0) - 0xac00
      return syllable < 0 || syllable > 11171 ? '' : (consonants[Math.floor(syllable / 588)] ?? '')
    })
    .join('')
}

/** The initial consonants that a query consists of, or null where it is anything else. One alone is a half-written word. */
export function initialsIn(query: string): string | null {
  const bare = query.normalize('NFKC').replaceAll(/\s/g, '')
  const compatible = [...bare].map(compatibility).join('')
  return /^[ㄱ-ㅎ]{2,}$/.test(compatible) ? compatible : null
}

/** NFKC makes consonants that stand alone into conjoining ones; this is the way back. */
function compatibility(sign: string): string {
  const at = sign.charCodeAt(0) - 0x1100
  return consonants[at] ?? sign
}

/**
 * What else a query may have meant: Latin words typed on a Korean layout (`ㅑㅜㅍ미ㅑㅇ` is `invalid`). Korean words that were typed
 * on a Latin layout are found because each name is also kept as it is typed: see `typedName`.
 */
export function slippedQuery(query: string): string | null {
  const text = query.normalize('NFC')
  return hasLoneJamo(text) || /^[가-힣\s]+$/.test(text) ? foldName(asTyped(text).text) : null
}

/** A Korean name as the keys of a two-set layout: `키 버전` is `zl qjwjs`; empty where the name has no Korean. */
export function typedName(name: string): string {
  return /[가-힣]/.test(name) ? foldName(asTyped(name.normalize('NFC')).text) : ''
}
