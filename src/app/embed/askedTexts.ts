import { fieldBreak } from '../../embed/protocol.ts'

let texts: readonly string[] = []

/** The text that the host asks about, read as one; the fields that it comes from are kept apart. */
export function takeAsked(asked: string): string {
  texts = asked.split(fieldBreak)
  return texts.join('\n').trim()
}

/** The same fields without their secrets; what is no secret stays, such as an address to answer to. */
export async function maskedTexts(): Promise<readonly string[]> {
  const asked = texts.join(fieldBreak)
  const { mask } = await import('../../privacy/mask.ts')
  const found = mask(asked).spans.filter((span) => span.class === 'identifier')
  const masked = mask(asked, { reveal: new Set(found.map(({ number }) => number)) }).text
  const parts = masked.split(fieldBreak)
  // A secret that is found across two fields is none of either.
  return parts.length === texts.length ? parts : texts.map((text) => mask(text).text)
}
