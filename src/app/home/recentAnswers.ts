import { store, useStored } from './useStored.ts'

const key = 'unstuck.recent'

/** How many answers are kept: more than that is no longer recent. */
const most = 8

function parse(kept: string | null): readonly string[] | null {
  if (kept === null) return null
  try {
    const value: unknown = JSON.parse(kept)
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
  } catch {
    return []
  }
}

/** The answers that were kept on this device, as `product/entry`, the last one first; null where the person has not turned that on. */
export function useRecentAnswers(): readonly string[] | null {
  return parse(useStored(key))
}

/** Turns the keeping of answers on, with none, or off, which forgets them. */
export function keepAnswers(isKept: boolean): void {
  store(key, isKept ? '[]' : null)
}

/** `kept` with one more answer before the others. */
function withAnswer(kept: readonly string[], answer: string): readonly string[] {
  return [answer, ...kept.filter((one) => one !== answer)].slice(0, most)
}

/** Keeps an answer as the last one, where keeping is on: its name, and nothing of the paste. */
export function keepAnswer(kept: readonly string[] | null, answer: string): void {
  if (kept !== null && kept[0] !== answer) store(key, JSON.stringify(withAnswer(kept, answer)))
}
