import type { Span } from '../model/span.ts'
import { allKinds } from './allKinds.ts'
import type { Find } from './find.ts'
import type { Detector } from './kinds/kind.ts'

type Shape = Extract<Detector, { by: 'shape' }> & { readonly kind: string }

const shapes: readonly Shape[] = allKinds.flatMap((kind) =>
  kind.detect.flatMap((detector) =>
    detector.by === 'shape' ? [{ kind: kind.id, ...detector }] : [],
  ),
)

const searches = allKinds.flatMap((kind) =>
  kind.detect.flatMap((detector) =>
    detector.by === 'search' ? [{ kind: kind.id, ...detector }] : [],
  ),
)

/** How far from its literal a match may reach. */
const reach = 512

/** The values that are known by their shape. */
export function* findShaped(text: string): Iterable<Find> {
  for (const shape of shapes)
    for (const { start, end } of shape.near === undefined
      ? [whole(text)]
      : windows(text, shape.near))
      yield* inWindow(text, text.slice(start, end), start, shape)
  for (const { kind, search } of searches) for (const span of search(text)) yield { kind, ...span }
}

const whole = (text: string): Span => ({ start: 0, end: text.length })

function* inWindow(text: string, window: string, offset: number, shape: Shape): Iterable<Find> {
  const { kind, pattern, check } = shape
  for (const found of window.matchAll(pattern)) {
    const body = found.groups?.body ?? found[0]
    const start = offset + found.index + placeOf(body, found[0])
    const verdict = check === undefined || check(body, text, start)
    if (verdict === false) continue
    if (verdict === true) yield { kind, start, end: start + body.length }
    else yield { kind, start: start + verdict.start, end: start + verdict.end }
  }
}

/** Where in a match its body begins: last, or, where the pattern only looked ahead at it, behind the match. */
function placeOf(body: string, match: string): number {
  const at = match.lastIndexOf(body)
  return at < 0 ? match.length : at
}

/** The stretches of a text around its literals, in order, joined where they meet: never more than the text. */
function* windows(text: string, literals: readonly string[]): Iterable<Span> {
  for (const literal of literals) {
    let at = text.indexOf(literal)
    while (at >= 0) {
      const start = Math.max(0, at - reach)
      let end = at + reach
      for (
        at = text.indexOf(literal, at + 1);
        at >= 0 && at - reach <= end;
        at = text.indexOf(literal, at + 1)
      )
        end = at + reach
      yield { start, end: Math.min(text.length, end) }
    }
  }
}
