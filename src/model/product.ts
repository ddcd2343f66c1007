import type { Severity } from './diagnostic.ts'
import type { Locale, Words } from './locale.ts'

/** How to reach the support of a product; `href` may be empty, then the text alone is shown. */
export interface SupportContact {
  readonly text: Words
  readonly href: string
  readonly hours?: Words
  readonly timezone?: string
  readonly languages?: readonly Locale[]
}

/** One answer to a facet's question, and the texts by which a paste shows it. */
export interface FacetValue {
  readonly id: string
  readonly label: Words
  /** Words for it in prose, per language; compared folded. */
  readonly terms: Readonly<Partial<Record<Locale, readonly string[]>>>
  /** Literal text with `{name}` for any run without space, slash or quote, such as `/symmetric-keys/{id}/decrypt`. */
  readonly patterns: readonly string[]
  /** The entries to which the answer leads, where not by their conditions. */
  readonly entries?: readonly string[]
}

/** A question about a product, such as "Which API did you call?". */
export interface Facet {
  readonly id: string
  readonly question: Words
  readonly values: readonly FacetValue[]
  /** What the answer is called that is none of the values, such as "Another API". */
  readonly other?: Words
  /** Patterns of what is none of the values: where a paste shows one, words alone answer nothing. */
  readonly otherPatterns?: readonly string[]
}

/**
 * A kind of key that the product issues: how it begins and what that says, such as `{ env: test, role: client, family: widget }`.
 * `role` tells apart the keys that are used together as a set.
 */
export interface KeyFormat {
  readonly prefix: string
  readonly traits: Readonly<Record<string, string>>
  readonly label: Words
}

/** What must stand in a paste for a diagnosis to hold. All fields that are given must hold together. */
export type DiagnosisCondition =
  /** The value after `Authorization: Basic` as it is after decoding. */
  | { readonly kind: 'basic'; readonly is: 'no-colon' | 'colon-first' | 'not-base64' }
  /** The key inside a decoded Basic value has this trait. */
  | { readonly kind: 'basic-key'; readonly trait: string; readonly value: string }
  /** A key of the product's stands after `Bearer`. */
  | { readonly kind: 'bearer-key' }
  /** Two keys of different `role` differ in this trait: they are no set. */
  | { readonly kind: 'mixed'; readonly trait: string }
  /**
   * A key with these traits is handed to this call, such as `PaymentWidget`. `with` is a text that must stand beside it
   * where the call alone says too little, such as `.widgets(`; then the key must be the only one that is handed over.
   */
  | {
      readonly kind: 'key-in-call'
      readonly call: string
      readonly with?: string
      readonly traits: Readonly<Record<string, string>>
    }
  /** A key with these traits is the value of something with `name` in its name, such as `SECRET_KEY=`; case, `_` and `-` do not matter. */
  | {
      readonly kind: 'key-named'
      readonly name: string
      readonly traits: Readonly<Record<string, string>>
    }
  /** A header name that is close to `name` and is not it. */
  | { readonly kind: 'header-like'; readonly name: string }

/** Something that a paste can prove, said before any question. */
export interface Diagnosis {
  readonly id: string
  /** Any of these shows it. */
  readonly when: readonly DiagnosisCondition[]
  readonly text: Words
  /** A command or line that mends it and holds no secret, by language of the code (`sh`, `js`, `java`…). */
  readonly snippets?: Readonly<Record<string, string>>
  /** The entries that it explains. */
  readonly entries?: readonly string[]
}

/**
 * What a ticket to this product's support should name: shown as a field, filled from the paste where a pattern fits, with its `{value}` or, where
 * it has none, with all that it finds. `{path}` is a run that may hold slashes: `POST /{path}`.
 */
export interface TicketField {
  readonly id: string
  readonly label: Words
  readonly patterns: readonly string[]
}

export interface Product {
  readonly id: string
  readonly name: Words
  /** The language in which its guides are written first; translations are compared with it. */
  readonly source?: Locale
  readonly contacts: readonly SupportContact[]
  readonly ticketLanguage?: Locale
  readonly facets: readonly Facet[]
  readonly keys: readonly KeyFormat[]
  readonly diagnoses: readonly Diagnosis[]
  readonly ticketFields: readonly TicketField[]
  /** Trees that are written and not derived, by entry: a Mermaid chart, the same boxes and arrows in each language. */
  readonly trees?: Readonly<Record<string, Words>>
  /** Texts that show which product a paste is about: host names, paths, headers, envelope fields. Literal, folded. */
  readonly hints: readonly string[]
  /** Patterns of an answer that says it worked: with them a new paste after a fix proves that it is solved. */
  readonly success?: readonly string[]
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  /** Ids that were published once, and the entry that has taken the place of each. */
  readonly aliases?: Readonly<Record<string, string>>
  /** How the Japanese names of entries are read, in kana, by entry: lists in the order 五十音 cannot know it. */
  readonly readings?: Readonly<Record<string, string>>
}
