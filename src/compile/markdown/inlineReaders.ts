import { delimiterOf, pairDelimiters } from './emphasis.ts'
import { addPiece, addPlain, type InlineState } from './inlineState.ts'
import { scanTarget } from './scanTarget.ts'

/** Reads what begins at the state's place; false where only a full parser can decide. */
export type InlineReader = (state: InlineState) => boolean

const escapable = /^[!-/:-@[-`{-~]$/
const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00A0',
  copy: '©',
}
const autolink = /<([A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>]*)>/y
const tag =
  /<(?:[A-Za-z][A-Za-z\d-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?|\/[A-Za-z][A-Za-z\d-]*\s*)>/y
/** More delimiters than this in one text are left to the full parser. */
const mostDelimiters = 300

function matchAt(pattern: RegExp, { source, at }: InlineState): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}

const readEscape: InlineReader = (state) => {
  const next = state.source[state.at + 1] ?? ''
  if (next === '\n') return false
  return addPlain(state, escapable.test(next) ? next : `\\${next}`, 2)
}

/** Where a run of exactly `mark` starts at or after `from`; -1 where there is none. */
function closingRun(source: string, from: number, mark: string): number {
  for (let at = source.indexOf(mark, from); at >= 0; ) {
    let end = at
    while (source[end] === '`') end += 1
    if (end - at === mark.length) return at
    at = source.indexOf(mark, end)
  }
  return -1
}

function codeText(raw: string): string {
  return /^[ \n][\s\S]*[ \n]$/.test(raw) && raw.trim() !== '' ? raw.slice(1, -1) : raw
}

const readCode: InlineReader = (state) => {
  const mark = matchAt(/`+/y, state)?.[0] ?? '`'
  const from = state.at + mark.length
  const end = closingRun(state.source, from, mark)
  if (end < 0) return addPlain(state, mark)
  const index = addPiece(state, codeText(state.source.slice(from, end)))
  state.ranges.push({
    from: index,
    to: index + 1,
    mark: (start, stop) => ({ kind: 'code', start, end: stop }),
  })
  state.at = end + mark.length
  return true
}

const readRun: InlineReader = (state) => {
  const { source, at } = state
  const character = source[at] ?? ''
  let end = at
  while (source[end] === character) end += 1
  const before = [...source.slice(Math.max(0, at - 2), at)].at(-1) ?? ''
  const after = end < source.length ? String.fromCodePoint(source.codePointAt(end) ?? 32) : ''
  const piece = addPiece(state, '')
  state.delimiters.push(delimiterOf(character, end - at, before, after, piece))
  state.at = end
  return state.delimiters.length <= mostDelimiters
}

const readOpener: InlineReader = (state) => {
  const isImage = state.source[state.at] === '!'
  if (isImage && state.source[state.at + 1] !== '[') return addPlain(state, '!')
  const text = isImage ? '![' : '['
  if (state.source[state.at + text.length] === '^') return false
  const piece = addPiece(state, text)
  state.openers.push({ piece, isImage, delimiters: state.delimiters.length, isActive: true })
  state.at += text.length
  return true
}

/** Pairs the delimiters from the one of this number on; what is left of them is text. */
export function emphasise(state: InlineState, from: number): void {
  const runs = state.delimiters.splice(from)
  for (const { kind, from: start, to } of pairDelimiters(runs))
    state.ranges.push({ from: start + 1, to, mark: (a, b) => ({ kind, start: a, end: b }) })
  for (const run of runs) state.pieces[run.piece] = run.character.repeat(run.left)
}

const readCloser: InlineReader = (state) => {
  const opener = state.openers.pop()
  const target = opener?.isActive ? scanTarget(state.source, state.at + 1) : null
  if (!opener || !target) return addPlain(state, ']')
  const to = addPiece(state, '')
  emphasise(state, opener.delimiters)
  state.pieces[opener.piece] = ''
  state.at = target.end
  if (opener.isImage) {
    state.pieces.fill('', opener.piece)
    return true
  }
  const { href } = target
  state.ranges.push({
    from: opener.piece,
    to,
    mark: (start, end) => ({ kind: 'link', href, start, end }),
  })
  for (const outer of state.openers) if (!outer.isImage) outer.isActive = false
  return true
}

const readAngle: InlineReader = (state) => {
  const link = matchAt(autolink, state)
  if (link?.[1] !== undefined) {
    const href = link[1]
    const index = addPiece(state, href)
    state.ranges.push({
      from: index,
      to: index + 1,
      mark: (start, end) => ({ kind: 'link', href, start, end }),
    })
    state.at += link[0].length
    return true
  }
  const html = matchAt(tag, state)
  if (html) {
    addPiece(state, /^<br\s*\/?>$/i.test(html[0]) ? '\u2028' : '')
    state.at += html[0].length
    return true
  }
  return !/[A-Za-z/!?]/.test(state.source[state.at + 1] ?? '') && addPlain(state, '<')
}

function decodeEntity(text: string): string | null {
  const body = text.slice(1, -1)
  if (!body.startsWith('#')) return named[body] ?? null
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1))
  return code > 0 && code < 0xd800 ? String.fromCodePoint(code) : null
}

const readEntity: InlineReader = (state) => {
  const found = matchAt(entity, state)?.[0]
  const decoded = found === undefined ? '&' : decodeEntity(found)
  return decoded !== null && addPlain(state, decoded, found?.length ?? 1)
}

const readTilde: InlineReader = (state) =>
  state.source[state.at + 1] !== '~' && addPlain(state, '~')

/** What reads each character that may begin something other than text. */
export const inlineReaders: Readonly<Record<string, InlineReader>> = {
  '\\': readEscape,
  '`': readCode,
  '*': readRun,
  _: readRun,
  '!': readOpener,
  '[': readOpener,
  ']': readCloser,
  '<': readAngle,
  '&': readEntity,
  '~': readTilde,
}
