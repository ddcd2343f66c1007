import type { Check } from '../model/check.ts'
import type { Entry } from '../model/entry.ts'
import type { Facet, Product } from '../model/product.ts'
import type { Answers, NodeId, Tree } from '../model/tree.ts'
import { askedFacets, leadsElsewhere } from './askedFacets.ts'
import { type Grove, makeGrove } from './grove.ts'
import { mayApply } from './mayApply.ts'
import { orderChecks } from './orderChecks.ts'
import { treeVersion } from './treeVersion.ts'

/**
 * The tree of an entry: the questions that its checks' conditions make, then the checks that apply, in the order of `orderChecks`, then support.
 * `unknown` leads to every check that may apply, `other` to those that hold for none of the values alone. The tree names ids only, so it is the same whichever language `entry` is in;
 * its version tells when the checks' words changed, so compile it from the product's source language.
 */
export function deriveTree(entry: Entry, product: Product): Tree {
  const grove = makeGrove()
  // The way of someone who knows nothing holds all checks: built first, so that it has the plain ids.
  const checks = orderChecks(entry)
  chainFrom(grove, checks)
  const root = questionFrom(grove, { ...entry, checks }, askedFacets(entry, product), {})
  const nodes = grove.reachableFrom(root)
  return {
    product: product.id,
    entry: entry.id,
    root,
    nodes,
    version: treeVersion(root, nodes, entry.checks),
  }
}

/** The node that asks the first of `facets` which still makes a difference, else the first check. */
function questionFrom(
  grove: Grove,
  entry: Entry,
  facets: readonly Facet[],
  known: Answers,
): NodeId {
  const [facet, ...rest] = facets
  if (facet === undefined)
    return chainFrom(
      grove,
      entry.checks.filter((check) => mayApply(check, known)),
    )
  const next = (answer: string) =>
    questionFrom(grove, entry, rest, { ...known, [facet.id]: answer })
  const unknown = { id: 'unknown', to: next('unknown') }
  const values = facet.values.map((value) => {
    const other = leadsElsewhere(value, entry.id)
    return { id: value.id, to: other === undefined ? next(value.id) : grove.elsewhere(other) }
  })
  // A product that names its other answers offers them; one value alone needs something beside it.
  const isOpen = facet.other !== undefined || values.length === 1
  const isNamed = values.some(({ id }) => id === 'other')
  const others = isOpen && !isNamed ? [{ id: 'other', to: next('other') }] : []
  const options = [...values, ...others, unknown]
  if (options.every(({ to }) => to === unknown.to)) return unknown.to
  return grove.question(facet.id, options)
}

/** The node that asks the first of `checks`, each followed by the next and the last by support. */
function chainFrom(grove: Grove, checks: readonly Check[]): NodeId {
  return checks.reduceRight((next, check) => grove.check(check.id, next), grove.end('support'))
}
