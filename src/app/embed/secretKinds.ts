import type { Reading } from '../paste/protocol.ts'

/** The most kinds that are named. */
const most = 20

/** The kinds of secrets that a text holds, each once, in the order in which they stand there; nothing of their values. */
export function secretKinds({ masked }: Pick<Reading, 'masked'>): readonly string[] {
  const secrets = masked.spans.filter((span) => span.class === 'secret')
  return [...new Set(secrets.map(({ kind }) => kind))].slice(0, most)
}
