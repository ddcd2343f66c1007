import { fold } from '../../../read/fold.ts'

const word =
  /[\p{Script=Latin}\p{N}]+|[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]+/gu

/**
 * The tokens that tuned peers get: folded words, and pairs of neighbouring characters where a script is written without
 * spaces, which is what does best for Korean and Japanese in all of these libraries.
 */
export function tokensOf(text: string): string[] {
  return (fold(text).text.match(word) ?? []).flatMap((run) => {
    if (/^[\p{Script=Latin}\p{N}]/u.test(run) || run.length < 2) return [run]
    return Array.from({ length: run.length - 1 }, (_pair, i) => run.slice(i, i + 2))
  })
}
