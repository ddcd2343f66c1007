import { type Phrase, say } from '../model/phrase.ts'

/** How a message goes on where it stands for several findings. `count` are the others. */
export const moreWords = {
  inFile: {
    ko: '이 파일에 {{count}}곳 더 있어요',
    ja: 'このファイルにほか{{count}}か所',
    en: 'and {{count}} more in this file',
  },
  likeIt: {
    ko: '이 파일에 이런 링크가 {{count}}개 더 있어요',
    ja: 'このファイルに同様のリンクがほか{{count}}件',
    en: 'and {{count}} more like it in this file',
  },
  entries: {
    ko: '이 파일에 이런 오류가 {{count}}개 더 있어요',
    ja: 'このファイルに同様のエラーがほか{{count}}件',
    en: 'and {{count}} more entries in this file',
  },
  gaps: {
    ko: '이 파일에 이렇게 건너뛴 곳이 {{count}}곳 더 있어요',
    ja: 'このファイルに同様の飛びがほか{{count}}か所',
    en: 'and {{count}} more gaps in this file',
  },
  headings: {
    ko: '이 파일에 이런 제목이 {{count}}개 더 있어요',
    ja: 'このファイルに同様の見出しがほか{{count}}件',
    en: 'and {{count}} more headings in this file',
  },
  columns: {
    ko: '이 파일에 이런 열이 {{count}}개 더 있어요',
    ja: 'このファイルに同様の列がほか{{count}}件',
    en: 'and {{count}} more columns in this file',
  },
  files: {
    ko: '이 제품에 이런 파일이 {{count}}개 더 있어요',
    ja: 'この製品に同様のファイルがほか{{count}}件',
    en: 'and {{count}} more files of this product',
  },
  guides: {
    ko: '이 제품에 이런 가이드가 {{count}}개 더 있어요',
    ja: 'この製品に同様のガイドがほか{{count}}件',
    en: 'and {{count}} more guides of this product',
  },
  translations: {
    ko: '이 가이드의 다른 번역 {{count}}개도 그래요',
    ja: 'このガイドのほかの翻訳{{count}}件も同様',
    en: 'and {{count}} more translation of this guide',
  },
  places: {
    ko: '{{count}}곳에 더 나와요',
    ja: 'ほか{{count}}か所',
    en: 'and {{count}} more places',
  },
  place: {
    ko: '{{count}}곳에 더 나와요',
    ja: 'ほか{{count}}か所',
    en: 'and {{count}} more place',
  },
} as const

const ofEntries = {
  ko: '이 파일의 오류 {{all}}개 중 {{count}}개가 더 그래요',
  ja: 'このファイルのエラー{{all}}件のうち、ほか{{count}}件も同様',
  en: 'and {{count}} more of {{all}} entries in this file',
} as const

/** What a message adds where it stands for `count` findings; nothing where it is alone. */
export function more(
  count: number,
  words: (typeof moreWords)[keyof typeof moreWords],
): readonly Phrase[] {
  return count > 1 ? [say(words, { count: count - 1 })] : []
}

/** The same where it stands for `count` of `all` entries of a file. */
export function moreEntries(count: number, all: number): readonly Phrase[] {
  return count > 1 ? [say(ofEntries, { count: count - 1, all })] : []
}
