import type { Check } from '../model/check.ts'
import { wordsIn } from '../model/locale.ts'
import { mask } from '../privacy/mask.ts'
import { mayApply } from './mayApply.ts'
import { openConditions } from './openConditions.ts'
import { renderBlocks, type TicketFormat, type TicketItem } from './ticket/ticketBlock.ts'
import { type TicketWords, ticketWords } from './ticket/ticketWords.ts'
import { titleWords } from './ticket/titleWords.ts'
import type { TicketInput } from './ticketInput.ts'

/**
 * An agent's answer to a customer in `input.lang`: what the error means, what the paste proves, the likely causes, and the checks that apply to
 * what is known, each with where to look and what to do. Masked.
 */
export function writeReply(input: TicketInput, format: TicketFormat): string {
  const words = ticketWords[input.lang]
  const { entry, lang, link } = input
  const answers = Object.fromEntries(input.progress.path.map(({ key, answer }) => [key, answer]))
  const checks = entry.checks.filter((check) => mayApply(check, answers))
  const text = renderBlocks(
    [
      { kind: 'paragraph', text: words.replyOpening },
      {
        kind: 'list',
        heading: `${words.error}: ${entry.label}`,
        items: [
          { text: entry.summary?.text ?? (titleWords(entry) || entry.title) },
          ...pageOf(link, words),
        ],
      },
      {
        kind: 'list',
        heading: words.found,
        items: (input.examination?.diagnoses ?? []).map(({ text: found }) => ({
          text: wordsIn(found, lang),
        })),
      },
      {
        kind: 'list',
        heading: words.causes,
        items: entry.causes.map((cause) => ({ text: cause.text })),
      },
      {
        kind: 'list',
        heading: words.toCheck,
        items: checks.map((check) => checkItem(check, input, words)),
      },
      { kind: 'paragraph', text: words.replyClosing },
    ],
    format,
  )
  return mask(text).text
}

/** The page of the error as everybody finds it: what was answered on the way is the agent's, and the customer begins anew. */
function pageOf(link: string | undefined, words: TicketWords): readonly TicketItem[] {
  return link === undefined ? [] : [{ text: `${words.page}: ${link.replace(/[?#].*$/s, '')}` }]
}

function checkItem(check: Check, { progress }: TicketInput, words: TicketWords): TicketItem {
  const conditions = openConditions(check, progress.path).map(({ text }) => text)
  return {
    text: check.text,
    below: [
      ...(conditions.length > 0 ? [`${words.when}: ${conditions.join(', ')}`] : []),
      ...(check.where === undefined ? [] : [`${words.where}: ${check.where.text}`]),
      ...(check.ifNot === undefined ? [] : [`${words.ifNot}: ${check.ifNot.text}`]),
    ],
  }
}
