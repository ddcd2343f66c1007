import { mailLink } from '../../wizard/ticket/mailLink.ts'
import { writeReply } from '../../wizard/writeReply.ts'
import { writeTicket } from '../../wizard/writeTicket.ts'

/** What writes requests and replies: one chunk, loaded when the first is written. */
export const writer = { writeTicket, writeReply, mailLink }
