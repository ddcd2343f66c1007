import type { Mark } from '../../model/markedText.ts'
import type { Delimiter } from './emphasis.ts'

/** A `[` or `![` that may begin a link or a picture. */
export interface Opener {
  readonly piece: number
  readonly isImage: boolean
  /** How many delimiters stood before it. */
  readonly delimiters: number
  /** False inside what has become a link: links hold no links. */
  isActive: boolean
}

/** The pieces that a mark reaches over. */
export interface Range {
  readonly from: number
  readonly to: number
  readonly mark: (start: number, end: number) => Mark
}

/** What is being read: the text so far in pieces, and what may still change them. */
export interface InlineState {
  readonly source: string
  at: number
  /** Text that is not yet a piece. */
  plain: string
  readonly pieces: string[]
  readonly ranges: Range[]
  readonly delimiters: Delimiter[]
  readonly openers: Opener[]
}

/** Adds a piece after the text before it; answers its index. */
export function addPiece(state: InlineState, text: string): number {
  if (state.plain !== '') {
    state.pieces.push(state.plain)
    state.plain = ''
  }
  return state.pieces.push(text) - 1
}

/** Adds text that stays as it is, and goes on after `length` characters. */
export function addPlain(state: InlineState, text: string, length = text.length): true {
  state.plain += text
  state.at += length
  return true
}
