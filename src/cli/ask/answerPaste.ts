import { match } from '../../match/match.ts'
import { type Locale, wordsIn } from '../../model/locale.ts'
import { mask } from '../../privacy/mask.ts'
import { decode } from '../../read/decode.ts'
import { identity } from '../../read/folded.ts'
import { examine } from '../../wizard/examine.ts'
import type { Knowledge } from './knowledge.ts'

/** What `ask` prints for one paste. Offsets are into the paste as given; every value is masked. */
export interface Answer {
  readonly verdict: 'answer' | 'choose' | 'none'
  readonly matches: readonly {
    readonly product: string
    readonly guide: string
    readonly entry: string
    readonly locale: Locale
    readonly title: string
    readonly file: string
    readonly line: number
    readonly confidence: number
    readonly evidence: readonly {
      readonly start: number
      readonly end: number
      readonly kind: string
      readonly value: string
    }[]
  }[]
  readonly answers: readonly {
    readonly product: string
    readonly question: string
    readonly answer: string
    readonly start: number
    readonly end: number
  }[]
  readonly diagnoses: readonly {
    readonly product: string
    readonly rule: string
    readonly spans: readonly { readonly start: number; readonly end: number }[]
    readonly text: string
  }[]
  readonly masked: readonly {
    readonly kind: string
    readonly start: number
    readonly end: number
  }[]
  readonly maskedText: string
}

/** What guides say about a paste: the verdict, what the paste itself answers and proves, and the paste without its secrets. */
export function answerPaste(known: Knowledge, paste: string, locale: Locale): Answer {
  const { products, index, find } = known
  const verdict = match(index, paste, { locale })
  const masked = mask(paste)
  const decoded = decode(identity(paste))
  const examined = products.map((product) => ({ product, found: examine(product, paste, decoded) }))
  return {
    verdict: verdict.kind,
    matches: verdict.matches.map(({ product, entry, locale: language, confidence, evidence }) => {
      const found = find(product, entry, language)
      if (found === null)
        throw new Error(`The index names \`${product}/${entry}\`, which no guide has`)
      return {
        product,
        guide: found.guide.id,
        entry,
        locale: found.guide.locale,
        title: found.entry.title,
        file: found.guide.file,
        line: found.entry.line,
        confidence: Math.round(confidence * 1000) / 1000,
        evidence: evidence.map(({ start, end, kind, value }) => ({
          start,
          end,
          kind,
          value: mask(value).text,
        })),
      }
    }),
    answers: examined.flatMap(({ product, found }) =>
      found.answers.map(({ question, answer, start, end }) => ({
        product: product.id,
        question,
        answer,
        start,
        end,
      })),
    ),
    diagnoses: examined.flatMap(({ product, found }) =>
      found.diagnoses.map(({ rule, spans, text }) => ({
        product: product.id,
        rule,
        spans: spans.map(({ start, end }) => ({ start, end })),
        text: wordsIn(text, locale),
      })),
    ),
    masked: masked.spans.map(({ kind, start, end }) => ({ kind, start, end })),
    maskedText: masked.text,
  }
}
