import type { Locale } from '../../model/locale.ts'
import type { Ticket } from '../writeTicket.ts'
import { ticketWords } from './ticketWords.ts'

/** Longer addresses are cut or refused on the way to a mail program; Windows hands over about 2,000 characters. */
const longest = 1900

/** A link that opens a mail with a request. */
export interface MailLink {
  readonly href: string
  /** Whether the request was too long for a link: the mail holds its beginning, and says so. */
  readonly isShortened: boolean
}

/** The link that opens a mail to `address` with a request in `lang`; where the request is too long, with as many of its lines as fit. */
export function mailLink(address: string, { subject, body }: Ticket, lang: Locale): MailLink {
  const start = `mailto:${address}?subject=${encodeURIComponent(subject)}&body=`
  // Mail programs want their line ends in full (RFC 6068).
  const encode = (text: string) => encodeURIComponent(text.replaceAll('\n', '\r\n'))
  const whole = start + encode(body)
  if (whole.length <= longest) return { href: whole, isShortened: false }
  const end = encode(`\n${ticketWords[lang].shortened}\n`)
  let text = start
  for (const line of body.split('\n')) {
    const longer = text + encode(`${line}\n`)
    if (longer.length + end.length > longest) break
    text = longer
  }
  return { href: text + end, isShortened: true }
}
