import { type Phrase, say } from '../model/phrase.ts'
import { jsonWords } from './jsonWords.ts'

/** What keeps a JSON text from being parsed, and where. */
export interface JsonFault {
  readonly offset: number
  readonly what: Phrase
}

/** White space, comments, strings, punctuation, and anything else as a word: numbers, literals, `<name>` in the place of a value. */
const token = /\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\.)*"?|[[\]{}:,]|[^\s[\]{}:,"]+/g

type Wanted = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end'

interface State {
  readonly open: string[]
  wanted: Wanted
}

function afterValue({ open }: State): Wanted {
  return open.length === 0 ? 'value' : 'comma or end'
}

function readBracket(state: State, text: string): Phrase | null {
  if (text === '{' || text === '[') {
    if (state.wanted === 'comma or end') return say(jsonWords.commaBefore, { sign: text })
    if (!state.wanted.startsWith('value')) return say(jsonWords.noName, { sign: text })
    state.open.push(text)
    state.wanted = text === '{' ? 'key or end' : 'value or end'
    return null
  }
  const last = state.open.pop()
  if (last === undefined || (last === '{') !== (text === '}'))
    return say(jsonWords.unexpected, { sign: text })
  if (state.wanted === 'key' || (state.wanted === 'value' && last === '['))
    return say(jsonWords.lastComma, { sign: text })
  if (!state.wanted.endsWith('end')) return say(jsonWords.noValue, { sign: text })
  state.wanted = afterValue(state)
  return null
}

function readSign(state: State, text: string): Phrase | null {
  if (text === ':') {
    if (state.wanted !== 'colon') return say(jsonWords.unexpected, { sign: ':' })
    state.wanted = 'value'
    return null
  }
  if (state.wanted !== 'comma or end') return say(jsonWords.unexpected, { sign: ',' })
  state.wanted = state.open.at(-1) === '{' ? 'key' : 'value'
  return null
}

function readWord(state: State, text: string): Phrase | null {
  const isString = text.startsWith('"')
  if (isString && (text.length < 2 || !text.endsWith('"'))) return say(jsonWords.openQuote)
  const sign = text.length > 40 ? `${text.slice(0, 40)}…` : text
  if (state.wanted === 'comma or end') return say(jsonWords.commaBefore, { sign })
  if (state.wanted === 'colon') return say(jsonWords.colonBefore, { sign })
  if (state.wanted.startsWith('key')) {
    if (!isString) return say(jsonWords.noName, { sign })
    state.wanted = 'colon'
    return null
  }
  if (text.startsWith("'")) return say(jsonWords.singleQuote, { sign })
  state.wanted = afterValue(state)
  return null
}

/**
 * The first thing that keeps a JSON sample from being parsed; `null` where nothing does, where it is a part of JSON only,
 * or where it leaves something out (`…`). Comments, several values one after another, and words in the place of a value are taken as a writer means them. Linear.
 */
export function jsonFault(sample: string): JsonFault | null {
  if (!/^\s*[[{]/.test(sample) || /\.{3}|…|\$\{|\{\{/.test(sample)) return null
  const state: State = { open: [], wanted: 'value' }
  for (const { 0: text, index: offset } of sample.matchAll(token)) {
    if (/^(?:\s|\/\/|\/\*)/.test(text)) continue
    const what = /^[[\]{}]$/.test(text)
      ? readBracket(state, text)
      : /^[:,]$/.test(text)
        ? readSign(state, text)
        : readWord(state, text)
    if (what !== null) return { offset, what }
  }
  const last = state.open.at(-1)
  return last === undefined
    ? null
    : { offset: sample.trimEnd().length - 1, what: say(jsonWords.openBracket, { sign: last }) }
}
