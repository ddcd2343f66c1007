import type { ReactNode } from 'react'
import type { Mark, MarkedText } from '../../model/markedText.ts'

interface MarkedProps {
  readonly of: MarkedText
}

/** A guide's text with its codes, links and stress. Links that are not for people's browsers stay text. */
export function Marked({ of: { text, marks = [] } }: MarkedProps) {
  return <>{nest(text, marks.toSorted(outerFirst), 0, text.length)}</>
}

const outerFirst = (a: Mark, b: Mark) => a.start - b.start || b.end - a.end

function nest(text: string, marks: readonly Mark[], start: number, end: number): ReactNode[] {
  const nodes: ReactNode[] = []
  let at = start
  for (const mark of marks) {
    // What begins inside a mark that is already drawn, or crosses the end, was drawn with it or cannot be.
    if (mark.start < at || mark.end > end) continue
    if (mark.start > at) nodes.push(text.slice(at, mark.start))
    const inner = marks.filter(
      (one) => one !== mark && one.start >= mark.start && one.end <= mark.end,
    )
    nodes.push(draw(mark, nest(text, inner, mark.start, mark.end)))
    at = mark.end
  }
  if (at < end) nodes.push(text.slice(at, end))
  return nodes
}

function draw(mark: Mark, children: ReactNode): ReactNode {
  const key = `${mark.kind}-${mark.start}-${mark.end}`
  switch (mark.kind) {
    case 'code':
      return (
        <code key={key} translate="no">
          {children}
        </code>
      )
    case 'strong':
      return <strong key={key}>{children}</strong>
    case 'emphasis':
      return <em key={key}>{children}</em>
    case 'link':
      return isSafe(mark.href) ? (
        <a key={key} href={mark.href} rel="noreferrer">
          {children}
        </a>
      ) : (
        <span key={key}>{children}</span>
      )
    default:
      return mark satisfies never
  }
}

/** Whether a guide's link may be followed: pages, mail and telephone, never a script. */
export function isSafe(href: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(href)
}
