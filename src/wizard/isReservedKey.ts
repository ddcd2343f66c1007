/** What a tree's version and the counters of other sites are called. */
const reserved = /^(?:v|utm_.*|fbclid|gclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|ref)$/

/** Whether an address keeps this key for something else: it is never read as the answer to a question. */
export function isReservedKey(key: string): boolean {
  return reserved.test(key)
}
