import type { Locale } from '../../../model/locale.ts'
import type { Library } from '../matching/library.ts'
import type { Message } from './messagesIn.ts'

/** How messages were answered; `right` where the answer is the entry that the message is of. */
export interface Asked {
  readonly messages: number
  readonly answered: number
  readonly right: number
  readonly offered: number
}

/** Asks messages of a library. Throws where there is none to ask. */
export function askMessages(
  name: string,
  { ask }: Library,
  messages: readonly Message[],
  locale: Locale = 'en',
): Asked {
  if (messages.length === 0) throw new Error(`No message of ${name}`)
  const verdicts = messages.map(({ text, entry }) => ({ entry, verdict: ask(text, locale) }))
  const answers = verdicts.filter(({ verdict }) => verdict.kind === 'answer')
  return {
    messages: messages.length,
    answered: answers.length,
    right: answers.filter(({ entry, verdict }) => verdict.matches[0]?.entry === entry).length,
    offered: verdicts.filter(({ verdict }) => verdict.kind === 'choose').length,
  }
}
