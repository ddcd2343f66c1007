import { type Alias, type Document, type LineCounter, type Node, parseDocument, visit } from 'yaml'
import { say } from '../model/phrase.ts'
import { wordYamlError, type YamlFault } from './wordYamlError.ts'
import { yamlWords } from './yamlWords.ts'

/** A YAML text as its nodes and its value, or the first thing that keeps it from having one. */
export type ParsedYaml =
  | { readonly kind: 'value'; readonly document: Document; readonly value: unknown }
  | { readonly kind: 'fault'; readonly fault: YamlFault }

/** References can expand to gigabytes; nothing that is read here needs more than a few. */
const mostReferences = 100

/** The value of a YAML text, or its first fault; `lines` is told where its lines begin. Never throws over what the text holds. */
export function parseYaml(text: string, lines?: LineCounter): ParsedYaml {
  const document = parseDocument(text, {
    prettyErrors: false,
    logLevel: 'silent',
    ...(lines === undefined ? {} : { lineCounter: lines }),
  })
  // The first error brings the others about.
  const [error] = document.errors
  if (error) return { kind: 'fault', fault: wordYamlError(error, text) }
  const { first, fault } = referencesIn(document)
  if (fault) return { kind: 'fault', fault }
  try {
    return { kind: 'value', document, value: document.toJS({ maxAliasCount: mostReferences }) }
  } catch {
    // The parser takes references that multiply, and merges (`<<`) of what is no group, and only then refuses their value.
    return { kind: 'fault', fault: unresolved(first, yamlWords.tooManyReferences) }
  }
}

type ReferenceWords = (typeof yamlWords)['unknownReference' | 'ownReference' | 'tooManyReferences']

function unresolved(alias: Alias | null, message: ReferenceWords): YamlFault {
  const help = message === yamlWords.unknownReference ? yamlWords.quoteWhole : yamlWords.writeOut
  return {
    offset: alias?.range?.[0] ?? 0,
    message: say(message, { name: alias?.source ?? '' }),
    help: say(help),
  }
}

/** The first reference (`*name`) of a document, and what is wrong with the first that nothing above it is marked for, or that stands inside what it refers to. */
function referencesIn(document: Document): { first: Alias | null; fault: YamlFault | null } {
  const marked = new Map<string, Node>()
  let first: Alias | null = null
  let fault: YamlFault | null = null
  visit(document, {
    Value: (_key, node) => {
      if (node.anchor !== undefined) marked.set(node.anchor, node)
    },
    Alias: (_key, alias, path) => {
      first ??= alias
      const target = marked.get(alias.source)
      if (target !== undefined && !path.includes(target)) return undefined
      fault = unresolved(
        alias,
        target === undefined ? yamlWords.unknownReference : yamlWords.ownReference,
      )
      return visit.BREAK
    },
  })
  return { first, fault }
}
