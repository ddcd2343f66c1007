import type { Locale } from '../../model/locale.ts'
import type { SecretClass } from '../../model/masked.ts'
import type { Span } from '../../model/span.ts'

/**
 * How a kind shows itself.
 * `prefix`: a literal beginning and what must follow it; `shape`: a pattern whose group `body` (else the whole match) is the value; `search`: a function that finds them; `name`: whatever stands beside one of these names.
 */
export type Detector =
  | { readonly by: 'prefix'; readonly prefixes: readonly string[]; readonly rest: string }
  | {
      readonly by: 'shape'
      /** Global, and linear on any text: every repetition is bounded or followed by what it cannot contain. */
      readonly pattern: RegExp
      /** Literals of which one stands in every match: where they are rare, the rest of the text is not read. */
      readonly near?: readonly string[]
      /** Has the last word: whether it is one, or the stretch of the body that is the value. */
      readonly check?: (body: string, text: string, start: number) => boolean | Span
    }
  | { readonly by: 'search'; readonly search: (text: string) => Iterable<Span> }
  | {
      readonly by: 'name'
      /** In lower case without separators (`secretkey`), in Korean and Japanese without spaces; a space between two. */
      readonly names: string
      /** `any`: all but words of a sentence; `phrase`: the same, of several words; else a test of the value. */
      readonly value: 'any' | 'phrase' | ((value: string) => boolean)
    }

/** One kind of value that is masked: at once the rule, its documentation and its tests. */
export interface Kind {
  readonly id: string
  readonly class: SecretClass
  /** What a person calls it. */
  readonly words: Readonly<Record<Locale, string>>
  readonly detect: readonly Detector[]
  /** Beginnings that say what the value was and nothing of it: they stay in front of the placeholder. */
  readonly keeps?: readonly string[]
  /**
   * Texts in which what stands between ⟦ and ⟧ is found, as this kind. `‹36›` stands for 36 letters and digits, `‹32h›` for
   * hexadecimal digits, `‹9d›` for digits, `‹16u›` for upper-case letters and digits: so that no example looks like a leaked key.
   */
  readonly good: readonly string[]
  /** Texts in which this kind finds nothing. */
  readonly bad: readonly string[]
}

/**
 * The kinds of a table that are known by how they begin, one a line, its cells between ` | `: id, whose token or key it is (or the words in
 * Korean, Japanese and English, between ` / `), prefixes (which stay as evidence), the pattern of what follows, a good example and a bad one.
 */
export const prefixKinds = (table: string): readonly Kind[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', name = '', beginnings = '', rest = '', good = '', bad = ''] =
        line.split(' | ')
      const prefixes = beginnings.split(' ')
      return {
        id,
        class: 'secret',
        words: wordsOf(id, name),
        detect: [{ by: 'prefix', prefixes, rest }],
        keeps: prefixes,
        good: [good],
        bad: [bad],
      }
    })

function wordsOf(id: string, name: string): Kind['words'] {
  const [ko = '', ja = '', en] = name.split(' / ')
  if (en !== undefined) return { ko, ja, en }
  return id.endsWith('token')
    ? { ko: `${name} 토큰`, ja: `${name}トークン`, en: `${name} token` }
    : { ko: `${name} 키`, ja: `${name}のキー`, en: `${name} key` }
}
