import type { Signature } from '../model/signature.ts'
import type { Section } from './block.ts'
import { namesError } from './lexicon.ts'
import { messagesIn } from './messagesIn.ts'
import { plainBlocks } from './plainBlocks.ts'
import { remember } from './remember.ts'

/** The messages of errors that the prose right under a heading tells of. */
export const toldMessages = remember(({ blocks }: Section): readonly Signature[] =>
  plainBlocks(blocks.filter(({ kind }) => kind === 'paragraph'))
    .filter(({ text }) => namesError(text))
    .flatMap(messagesIn),
)
