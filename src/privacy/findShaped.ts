import { allKinds } from './allKinds.ts'
import type { Find } from './find.ts'

const shapes = allKinds.flatMap((kind) =>
  kind.detect.flatMap((detector) =>
    detector.by === 'shape' ? [{ kind: kind.id, ...detector }] : [],
  ),
)

const searches = allKinds.flatMap((kind) =>
  kind.detect.flatMap((detector) =>
    detector.by === 'search' ? [{ kind: kind.id, ...detector }] : [],
  ),
)

/** The values that are known by their shape. */
export function* findShaped(text: string): Iterable<Find> {
  for (const { kind, pattern, check } of shapes) {
    for (const found of text.matchAll(pattern)) {
      const body = found.groups?.body ?? found[0]
      const start = found.index + (body === found[0] ? 0 : found[0].lastIndexOf(body))
      const verdict = check === undefined || check(body, text, start)
      if (verdict === false) continue
      if (verdict === true) yield { kind, start, end: start + body.length }
      else yield { kind, start: start + verdict.start, end: start + verdict.end }
    }
  }
  for (const { kind, search } of searches) for (const span of search(text)) yield { kind, ...span }
}
