import type { Contact } from '../model/contact.ts'
import type { MarkedText } from '../model/markedText.ts'
import type { Section } from './block.ts'
import type { GuideSource } from './guideSource.ts'
import { type Piece, plainBlocks } from './plainBlocks.ts'
import { remember } from './remember.ts'
import { sentences } from './sentences.ts'

const asks =
  /문의|연락 ?(?:주|해|하|바)|고객\s?센터|고객\s?지원|기술\s?지원|お問い合わせ|問い合わせ|連絡(?:して|を|ください|下さい)|サポート|カスタマーセンター|\b(?:contact|support|customer (?:center|service)|help ?desk|reach us|get in touch|talk to us|write to us|call us|e-?mail us)\b/i
const mail = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/
const phone = /(?<![\w-])(?:\+\d{1,3}[- ])?\(?\d{2,4}\)?[- ]\d{3,4}[- ]\d{4}(?![\w-])/

/** The address that a sentence gives: that of a link, or one that is written out. */
function hrefOf(sentence: MarkedText): string | null {
  const links = (sentence.marks ?? []).flatMap((mark) => (mark.kind === 'link' ? [mark.href] : []))
  const link =
    links.find((href) => /^(?:mailto|tel):./i.test(href)) ??
    links.find((href) => /^https?:/i.test(href))
  if (link) return link
  const written = mail.exec(sentence.text)?.[0]
  if (written) return `mailto:${written}`
  const number = phone.exec(sentence.text)?.[0]
  return number ? `tel:${number.replace(/[^\d+]/g, '')}` : null
}

function contactsIn(piece: Piece): readonly Contact[] {
  if (!asks.test(piece.text)) return []
  return sentences(piece).flatMap((sentence) => {
    const href = asks.test(sentence.text) ? hrefOf(sentence) : null
    const isReachable =
      href !== null &&
      (!/^https?:/i.test(href) ||
        /문의|연락 ?(?:주|해|하|바)|問い合わせ|連絡(?:して|を|ください|下さい)|contact|support|get in touch|reach us|talk to us|write to us/i.test(
          sentence.text,
        ))
    return isReachable
      ? [{ text: sentence.text.replace(/[\n\u2028]/g, ' '), href, line: piece.line }]
      : []
  })
}

/** Whether a text says how to reach support. */
export const hasContact = remember(
  (text: MarkedText): boolean => contactsIn({ ...text, line: 0 }).length > 0,
)

const contactsInSection = remember(({ title, line, blocks }: Section): readonly Contact[] =>
  [{ ...title, line }, ...plainBlocks(blocks)].flatMap(contactsIn),
)

/** How a guide says that support is reached, each address once, in the guide's order. */
export function contactsOf(guide: GuideSource): readonly Contact[] {
  const found = new Map<string, Contact>()
  for (const contact of guide.sections.flatMap(contactsInSection))
    if (!found.has(contact.href)) found.set(contact.href, contact)
  return [...found.values()]
}
