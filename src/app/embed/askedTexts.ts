import { fieldBreak } from '../../embed/protocol.ts'

/** So many secrets are masked at a press: as many as one message may hold. The rest is found by the next. */
const most = 900

let asked = ''

/** The text that the host asks about, read as one; the fields that it comes from are kept apart. */
export function takeAsked(text: string): string {
  asked = text
  return text.split(fieldBreak).join('\n').trim()
}

/** The secrets in that text, each as `start end kind:number`; what is no secret stays, such as an address to answer to. */
export async function secretCuts(): Promise<readonly string[]> {
  const { mask } = await import('../../privacy/mask.ts')
  const cutsOf = (text: string, from: number) =>
    mask(text)
      .spans.filter((span) => span.class === 'secret')
      .map(({ start, end, placeholder, kind, number }) => ({
        // What a placeholder keeps of the beginning, such as `live_sk_`, stays as it stands.
        start: from + start + placeholder.indexOf('['),
        end: from + end,
        name: `${kind}:${number}`,
      }))
  const whole = cutsOf(asked, 0)
  // A secret that is found across two fields is none of either.
  const isAcross = whole.some(({ start, end }) => asked.slice(start, end).includes(fieldBreak))
  let from = 0
  const found = isAcross
    ? asked.split(fieldBreak).flatMap((text) => {
        const cuts = cutsOf(text, from)
        from += text.length + fieldBreak.length
        return cuts
      })
    : whole
  return found.slice(0, most).map(({ start, end, name }) => `${start} ${end} ${name}`)
}
