import type { Guide } from '../model/guide.ts'
import { type Locale, languageOf, type Words } from '../model/locale.ts'
import type { Facet, Product, SupportContact } from '../model/product.ts'

/** Only the words that `locale` would show. */
function only(words: Words, locale: Locale): Words {
  const lang = languageOf(words, locale)
  const text = words[lang]
  return text === undefined ? {} : { [lang]: text }
}

function facetIn(facet: Facet, locale: Locale): Facet {
  const { otherPatterns: _, ...shown } = facet
  return {
    ...shown,
    ...(facet.other === undefined ? {} : { other: only(facet.other, locale) }),
    question: only(facet.question, locale),
    values: facet.values.map((value) => ({
      ...value,
      label: only(value.label, locale),
      terms: {},
      patterns: [],
    })),
  }
}

function contactIn(contact: SupportContact, locale: Locale): SupportContact {
  return {
    ...contact,
    text: only(contact.text, locale),
    ...(contact.hours === undefined ? {} : { hours: only(contact.hours, locale) }),
  }
}

/** The contacts that the guides themselves name, in the language of the page where there is a guide in it. */
function contactsOf(guides: readonly Guide[], locale: Locale): SupportContact[] {
  const own = guides.filter((guide) => guide.locale === locale)
  const named = (own.length > 0 ? own : guides).flatMap((guide) =>
    guide.contacts.map(({ text, href }) => ({ text: { [guide.locale]: text }, href })),
  )
  return [...new Map(named.map((contact) => [contact.href, contact])).values()]
}

/** A product with the words of one language, and without what only reading a paste needs: what a page of that language carries. */
export function productIn(whole: Product, guides: readonly Guide[], locale: Locale): Product {
  // What a reading does was done when the entries were sorted.
  const { readings: _, ...product } = whole
  const contacts =
    product.contacts.length > 0
      ? product.contacts.map((contact) => contactIn(contact, locale))
      : contactsOf(guides, locale)
  return {
    ...product,
    name: only(product.name, locale),
    contacts,
    facets: product.facets.map((facet) => facetIn(facet, locale)),
    ticketFields: product.ticketFields.map((field) => ({
      ...field,
      label: only(field.label, locale),
    })),
    keys: [],
    diagnoses: [],
    hints: [],
    rules: {},
  }
}
