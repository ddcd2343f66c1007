import type { Folded } from '../read/folded.ts'

/** The keys of the Korean two-set layout, for initials, medials and finals in Unicode's order. */
const initials = 'r R s e E f a q Q t T d w W c z x v g'.split(' ')
const medials = 'k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(' ')
const finals = [
  '',
  ...'r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g'.split(' '),
]
/** Compatibility jamo from U+3131 on. */
const jamo = [
  ...'r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g'.split(' '),
  ...medials,
]

/** Whether the text has jamo that stand alone, as when Latin words are typed on a Korean layout. */
export const hasLoneJamo = (text: string): boolean => /[\u3131-\u3163]/.test(text)

/** The text with each Hangul sign as the keys that were pressed for it, in lower case: `ㅑㅜㅍ` is `inv`. */
export function asTyped(text: string): Folded {
  let typed = ''
  const starts: number[] = []
  const ends: number[] = []
  for (let i = 0; i < text.length; i++) {
    for (const key of keysOf(text.charCodeAt(i)) ?? text[i] ?? '') {
      typed += key.toLowerCase()
      starts.push(i)
      ends.push(i + 1)
    }
  }
  return { text: typed, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

function keysOf(unit: number): string | undefined {
  if (unit >= 0x3131 && unit <= 0x3163) return jamo[unit - 0x3131]
  if (unit < 0xac00 || unit > 0xd7a3) return undefined
  const syllable = unit - 0xac00
  const initial = initials[Math.floor(syllable / 588)] ?? ''
  const medial = medials[Math.floor((syllable % 588) / 28)] ?? ''
  return initial + medial + (finals[syllable % 28] ?? '')
}
