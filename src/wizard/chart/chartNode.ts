import { type Phrase, say } from '../../model/phrase.ts'
import type { NodeId, OutcomeNode, TreeNode } from '../../model/tree.ts'
import type { ChartEdge, ChartFault, ChartNode, ChartShape } from './chart.ts'
import { keyOfNode, nameToNode } from './chartNames.ts'
import { chartWords } from './chartWords.ts'

/** What the boxes of a chart may refer to. */
export interface ChartContext {
  readonly checks: ReadonlySet<string>
  readonly facets: ReadonlySet<string>
  readonly boxes: ReadonlyMap<NodeId, ChartNode>
}

interface Made {
  readonly nodes: readonly TreeNode[]
  readonly faults: readonly ChartFault[]
}

const retrySuffix = '.retry'

/** What a box is: by its brackets, else by what its name refers to; null where neither says. */
export function kindOfBox(id: NodeId, box: ChartNode, context: ChartContext): ChartShape | null {
  const key = keyOfNode(id)
  if (box.shape !== null) return box.shape
  if (outcomeOf(id) !== null) return 'end'
  if (context.checks.has(key)) return 'check'
  if (context.facets.has(key)) return 'question'
  return key.endsWith(retrySuffix) && context.checks.has(key.slice(0, -retrySuffix.length))
    ? 'fix'
    : null
}

/** The node of a box and of what its writer left out, or why it is none. */
export function nodeOfBox(
  id: NodeId,
  box: ChartNode,
  ways: readonly ChartEdge[],
  context: ChartContext,
): Made {
  switch (kindOfBox(id, box, context)) {
    case 'end':
      return endOf(id, box, ways)
    case 'question':
      return questionOf(id, box, ways)
    case 'check':
      return checkOf(id, box, ways, context)
    case 'fix':
      return fixOf(id, box, ways)
    case null:
      return refuse(
        box,
        say(chartWords.noText, { box: box.id }),
        say(chartWords.boxKinds, { box: box.id }),
      )
  }
}

function refuse(
  { line, column }: { line: number; column: number },
  message: Phrase,
  help: Phrase,
): Made {
  return { nodes: [], faults: [{ line, column, message, help }] }
}

const keyed = (id: NodeId) => (keyOfNode(id) === id ? {} : { key: keyOfNode(id) })

function outcomeOf(id: NodeId): OutcomeNode | null {
  const key = keyOfNode(id)
  if (key === 'solved' || key === 'later' || key === 'support')
    return { kind: 'outcome', id, outcome: key }
  const entry = /^elsewhere~(.+)$/.exec(id)?.[1]
  return entry === undefined ? null : { kind: 'outcome', id, outcome: 'elsewhere', entry }
}

function endOf(id: NodeId, box: ChartNode, ways: readonly ChartEdge[]): Made {
  const outcome = outcomeOf(id)
  if (outcome === null)
    return refuse(box, say(chartWords.noEnd, { box: box.id }), say(chartWords.nameEnd))
  const [first] = ways
  if (first !== undefined)
    return refuse(first, say(chartWords.afterEnd, { box: box.id }), say(chartWords.takeArrow))
  return { nodes: [outcome], faults: [] }
}

function questionOf(id: NodeId, box: ChartNode, ways: readonly ChartEdge[]): Made {
  const own = ways.filter(({ answer }) => answer !== 'unknown')
  if (own.length < 2)
    return refuse(
      box,
      say(chartWords.fewAnswers, { box: box.id, count: own.length }),
      say(chartWords.drawAnswers),
    )
  const unknown = ways.find(({ answer }) => answer === 'unknown')
  const options = [
    ...own.map(({ answer, to }) => ({ id: answer, to: nameToNode(to) })),
    { id: 'unknown', to: unknown === undefined ? 'support' : nameToNode(unknown.to) },
  ]
  const node: TreeNode = { kind: 'question', id, ...keyed(id), facet: keyOfNode(id), options }
  return { nodes: [node], faults: doubled(ways) }
}

function doubled(ways: readonly ChartEdge[]): readonly ChartFault[] {
  return ways.flatMap(({ answer, line, column, from }, at) =>
    ways.slice(0, at).some((before) => before.answer === answer)
      ? [
          {
            line,
            column,
            message: say(chartWords.secondArrow, { answer, box: from }),
            help: say(chartWords.oneEach),
          },
        ]
      : [],
  )
}

/** The targets of the answers that a check or a fix may have, or why there are others. */
function targetsOf(
  ways: readonly ChartEdge[],
  allowed: readonly string[],
  help: Phrase,
): { readonly to: ReadonlyMap<string, NodeId>; readonly faults: readonly ChartFault[] } {
  const strangers = ways.filter(({ answer }) => !allowed.includes(answer))
  return {
    to: new Map(ways.map(({ answer, to }) => [answer, nameToNode(to)])),
    faults: [
      ...strangers.map(({ answer, from, line, column }) => ({
        line,
        column,
        message: say(chartWords.strangeAnswer, {
          answer,
          box: from,
          allowed: allowed.map((one) => `\`${one}\``).join(', '),
        }),
        help,
      })),
      ...doubled(ways),
    ],
  }
}

function checkOf(
  id: NodeId,
  box: ChartNode,
  ways: readonly ChartEdge[],
  context: ChartContext,
): Made {
  const key = keyOfNode(id)
  if (!context.checks.has(key) && box.text === '')
    return refuse(
      box,
      say(chartWords.checkNoText, { box: box.id }),
      say(chartWords.writeCheck, { box: box.id }),
    )
  const { to, faults } = targetsOf(
    ways,
    ['right', 'wrong', 'unknown'],
    say(chartWords.checkAnswers),
  )
  const right = to.get('right')
  if (right === undefined)
    return {
      nodes: [],
      faults: [
        ...faults,
        ...refuse(
          box,
          say(chartWords.noRight, { box: box.id }),
          say(chartWords.writeRight, { box: box.id }),
        ).faults,
      ],
    }
  const wrong = to.get('wrong') ?? right
  const fix = context.boxes.get(wrong)
  const isFix = fix !== undefined && kindOfBox(wrong, fix, context) === 'fix'
  const retry = isFix ? [] : [retryOf(id, key, new Map([['not-yet', wrong]]))]
  const options = [
    { id: 'right' as const, to: right },
    { id: 'wrong' as const, to: retry[0]?.id ?? wrong },
    { id: 'unknown' as const, to: to.get('unknown') ?? right },
  ]
  return { nodes: [{ kind: 'check', id, ...keyed(id), check: key, options }, ...retry], faults }
}

/** The fix of a check whose writer drew none, with the check's number where it has one. */
function retryOf(check: NodeId, key: string, to: ReadonlyMap<string, NodeId>): TreeNode {
  return retryNode(`${key}${retrySuffix}${check.slice(key.length)}`, key, to)
}

function retryNode(id: NodeId, check: string, to: ReadonlyMap<string, NodeId>): TreeNode {
  return {
    kind: 'retry',
    id,
    ...keyed(id),
    check,
    options: [
      { id: 'solved', to: to.get('solved') ?? 'solved' },
      { id: 'not-yet', to: to.get('not-yet') ?? 'support' },
      { id: 'later', to: to.get('later') ?? 'later' },
    ],
  }
}

function fixOf(id: NodeId, box: ChartNode, ways: readonly ChartEdge[]): Made {
  const key = keyOfNode(id)
  if (!key.endsWith(retrySuffix))
    return refuse(
      box,
      say(chartWords.fixName, { box: box.id, suffix: retrySuffix }),
      say(chartWords.nameFix),
    )
  const { to, faults } = targetsOf(ways, ['solved', 'not-yet', 'later'], say(chartWords.fixAnswers))
  return { nodes: [retryNode(id, key.slice(0, -retrySuffix.length), to)], faults }
}
