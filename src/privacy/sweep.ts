import { mask } from './mask.ts'

/**
 * The text as it may leave the page: the last look at every string that goes out, whatever made it. Masks both classes again, so it
 * changes nothing in what `mask` returned. `allowed` are the identifiers, as they stand in the text, that the person chose to show;
 * it lets no secret pass.
 */
export function sweep(text: string, allowed: ReadonlySet<string> = new Set()): string {
  const { spans } = mask(text)
  const numbers = new Set(
    spans.flatMap(({ start, end, number }) =>
      allowed.has(text.slice(start, end)) ? [number] : [],
    ),
  )
  return numbers.size === 0 ? mask(text).text : mask(text, { reveal: numbers }).text
}
