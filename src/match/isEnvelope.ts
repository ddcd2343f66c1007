import type { Index } from './searchIndex.ts'
import type { Sign } from './sign.ts'
import { signatureLettersOf } from './signaturesOf.ts'

/** The letters of an HTTP status, alone or with its phrase: `400`, `400badrequest`. */
const status = /^[1-5]\d\d(?:[a-z]{3}|$)/

/** What HTTP calls the commonest failures. */
const phrase =
  /^(?:bad request|unauthorized|forbidden|not found|conflict|unprocessable entity|too many requests|internal server error|bad gateway|service unavailable)$/

/**
 * Whether a sign is of an answer's envelope and not of what it carries: of an entry about an HTTP status, such as "400 Bad Request",
 * or no more than the phrase of one.
 */
export const isEnvelope = (index: Index, text: string, { entry, start, end }: Sign): boolean =>
  phrase.test(text.slice(start, end)) ||
  signatureLettersOf(index, entry).some((letters) => status.test(letters))
