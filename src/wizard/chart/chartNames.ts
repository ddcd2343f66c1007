import type { NodeId } from '../../model/tree.ts'

/** Words that Mermaid reads as its own where a box's name begins with them; found by asking `mermaid` 11. */
const taken = new Set([
  'call',
  'class',
  'classdef',
  'click',
  'default',
  'direction',
  'end',
  'flowchart',
  'graph',
  'href',
  'interpolate',
  'linkstyle',
  'style',
  'subgraph',
])

/** Whether Mermaid would misread a box of this name. */
export function isTakenName(name: string): boolean {
  return taken.has((name.split(/[-.]/)[0] ?? '').toLowerCase())
}

/** The name of a node's box: `~` is written `__`, and a name that Mermaid would misread gets `n_` before it. */
export function nodeToName(id: NodeId): string {
  const name = id.replaceAll('~', '__')
  return isTakenName(name) ? `n_${name}` : name
}

/** The node that a box is named after. */
export function nameToNode(name: string): NodeId {
  return name.replace(/^n_/, '').replaceAll('__', '~')
}

/** The key of a node by its id alone: what stands before `~`. */
export function keyOfNode(id: NodeId): string {
  return id.split('~')[0] ?? id
}

const entities: readonly (readonly [string, string])[] = [
  ['#', '#35;'],
  ['"', '#quot;'],
  ['<', '#lt;'],
  ['>', '#gt;'],
  ['&', '#amp;'],
  ['`', '#96;'],
  ['|', '#124;'],
  ['\\', '#92;'],
]

/** A text as a quoted label: what Mermaid or HTML would read as markup is written as an entity, line ends become spaces. */
export function textToLabel(text: string): string {
  const escaped = [...text.replace(/\s+/g, ' ').trim()]
    .map((unit) => entities.find(([plain]) => plain === unit)?.[1] ?? unit)
    .join('')
  return `"${escaped}"`
}

/** The text of a label without its quotes; entities that we do not write stay as they are. */
export function labelToText(label: string): string {
  return label
    .replace(/#(\d{1,6});/g, (whole, number: string) => decimal(Number(number)) ?? whole)
    .replace(/#(?:quot|lt|gt|amp);/g, (entity) => {
      return entities.find(([, written]) => written === entity)?.[0] ?? entity
    })
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function decimal(number: number): string | null {
  return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : null
}
