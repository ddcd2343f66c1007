import type { Locale } from '../model/locale.ts'

/**
 * Terms of the field whose twins translators take for one another, in three languages: each line is one opposition,
 * each side one idea. A text that names one side must not have a twin that names the other.
 * Longer words come first where one contains another (`비대칭` contains `대칭`).
 */
const oppositions: readonly (readonly Readonly<Record<Locale, readonly string[]>>[])[] = [
  [
    { ko: ['비대칭'], ja: ['非対称'], en: ['asymmetric'] },
    { ko: ['대칭'], ja: ['対称'], en: ['symmetric'] },
  ],
  [
    { ko: ['복호'], ja: ['復号'], en: ['decrypt', 'decrypting', 'decryption', 'decrypted'] },
    { ko: ['암호화'], ja: ['暗号化'], en: ['encrypt', 'encrypting', 'encryption', 'encrypted'] },
  ],
  [
    { ko: ['공개 키', '공개키'], ja: ['公開鍵', '公開キー'], en: ['public key'] },
    {
      ko: ['개인 키', '개인키', '비밀 키', '비밀키'],
      ja: ['秘密鍵', '秘密キー'],
      en: ['private key'],
    },
  ],
  [
    { ko: ['클라이언트 키'], ja: ['クライアントキー'], en: ['client key'] },
    { ko: ['시크릿 키'], ja: ['シークレットキー'], en: ['secret key'] },
  ],
  [
    { ko: ['업로드'], ja: ['アップロード'], en: ['upload', 'uploading'] },
    { ko: ['다운로드'], ja: ['ダウンロード'], en: ['download', 'downloading'] },
  ],
  [
    { ko: ['활성화', '활성'], ja: ['有効化'], en: ['enable', 'enabled', 'activate'] },
    { ko: ['비활성화', '비활성'], ja: ['無効化'], en: ['disable', 'disabled', 'deactivate'] },
  ],
]

/** One idea that a text names: which opposition, and which side of it. */
export interface NamedIdea {
  readonly opposition: number
  readonly side: number
  readonly word: string
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

function wordIn(text: string, words: readonly string[], locale: Locale): string | undefined {
  if (locale !== 'en')
    return words.find((word) => text.replace(/\s/g, '').includes(word.replace(/\s/g, '')))
  return words.find((word) => new RegExp(`(?<![a-z])${word}s?(?![a-z])`).test(text))
}

/** The ideas of the table that `text` names; an opposition of which it names both sides is left out. */
export function ideasIn(text: string, locale: Locale): readonly NamedIdea[] {
  return oppositions.flatMap((sides, opposition) => {
    let rest = fold(text)
    const named: NamedIdea[] = []
    // The longest word of all sides goes first and is taken out, so that what it contains is not found again.
    const order = sides
      .map((words, side) => ({ words: words[locale], side }))
      .sort(
        (a, b) =>
          Math.max(...b.words.map((w) => w.length)) - Math.max(...a.words.map((w) => w.length)),
      )
    for (const { words, side } of order) {
      const word = wordIn(rest, words, locale)
      if (word === undefined) continue
      named.push({ opposition, side, word })
      rest = rest.replaceAll(word, ' ')
    }
    return named.length === 1 ? named : []
  })
}

/** The idea in `a` whose opposite `b` names, with that opposite; `null` where the two do not contradict each other. */
export function contradiction(
  a: readonly NamedIdea[],
  b: readonly NamedIdea[],
): readonly [NamedIdea, NamedIdea] | null {
  for (const one of a) {
    const other = b.find(
      ({ opposition, side }) => opposition === one.opposition && side !== one.side,
    )
    if (other) return [one, other]
  }
  return null
}

/** The word that a language uses for an idea. */
export function wordFor({ opposition, side }: NamedIdea, locale: Locale): string {
  return oppositions[opposition]?.[side]?.[locale][0] ?? ''
}
