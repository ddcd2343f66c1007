import type { FoundDiagnosis } from '../../model/examination.ts'
import type { DiagnosisCondition, KeyFormat, Product } from '../../model/product.ts'
import type { Span } from '../../model/span.ts'
import { type Credential, findCredentials } from './findCredentials.ts'
import { findHeadersLike } from './findHeaders.ts'
import { findKeys } from './findKeys.ts'
import { keysInCall, type NamedKey, nameContains, nameOfKey } from './keysInCode.ts'

/** What a paste holds that conditions speak of. */
interface Findings {
  readonly paste: string
  readonly keys: readonly NamedKey[]
  readonly credentials: readonly Credential[]
}

/**
 * What a paste proves about a product's keys and headers, in the product's order. Only what stands there whole is a proof.
 * Nothing of the paste is in the result but offsets.
 */
export function diagnose(product: Product, paste: string): readonly FoundDiagnosis[] {
  if (product.diagnoses.length === 0) return []
  const findings: Findings = {
    paste,
    keys: findKeys(paste, product.keys).map((key) => ({ ...key, name: nameOfKey(paste, key) })),
    credentials: findCredentials(paste, product.keys),
  }
  return product.diagnoses.flatMap(({ id, when, text, snippets, entries }) => {
    const spans = unique(when.flatMap((condition) => spansOf(condition, findings)))
    if (spans.length === 0) return []
    return [
      {
        rule: id,
        spans,
        text,
        ...(snippets === undefined ? {} : { snippets }),
        ...(entries === undefined ? {} : { entries }),
      },
    ]
  })
}

/** Where a condition is seen to hold; empty where it is not. */
function spansOf(condition: DiagnosisCondition, findings: Findings): readonly Span[] {
  const { paste, keys, credentials } = findings
  const basics = credentials.filter(({ by }) => by === 'basic')
  switch (condition.kind) {
    case 'basic':
      // Where another request of the same paste did it right, the wrong one has been mended.
      return basics.some(({ form }) => form === 'right')
        ? []
        : basics.filter(({ form }) => form === condition.is)
    case 'basic-key':
      return credentials.filter(
        ({ by, format }) => by !== 'bearer' && format.traits[condition.trait] === condition.value,
      )
    case 'bearer-key':
      return credentials.filter(({ by }) => by === 'bearer')
    case 'mixed':
      return mixedKeys(findings, condition.trait)
    case 'key-in-call':
      return handedKeys(condition, findings)
    case 'key-named':
      return keys.filter(
        ({ format, name }) =>
          name !== null &&
          hasTraits(format, condition.traits) &&
          nameContains(name, condition.name),
      )
    case 'header-like':
      return findHeadersLike(paste, condition.name)
  }
  return condition satisfies never
}

function handedKeys(
  { call, with: beside, traits }: Extract<DiagnosisCondition, { kind: 'key-in-call' }>,
  { paste, keys }: Findings,
): readonly NamedKey[] {
  const handed = keysInCall(paste, keys, call)
  if (beside !== undefined && (handed.length !== 1 || !paste.includes(beside))) return []
  return handed.filter(({ format }) => hasTraits(format, traits))
}

function hasTraits(format: KeyFormat, traits: Readonly<Record<string, string>>): boolean {
  return Object.entries(traits).every(([trait, value]) => format.traits[trait] === value)
}

/**
 * The first key of each role, where each role has one value of the trait and the values differ. A paste with the test and the live key of
 * one role lists keys; it does not show which two are used together.
 */
function mixedKeys({ keys, credentials }: Findings, trait: string): readonly Span[] {
  const firsts = new Map<string, { readonly value: string; readonly span: Span }>()
  for (const { format, start, end } of inOrder([...keys, ...credentials])) {
    const { role } = format.traits
    const value = format.traits[trait]
    if (role === undefined || value === undefined) continue
    const first = firsts.get(role)
    if (first === undefined) firsts.set(role, { value, span: { start, end } })
    else if (first.value !== value) return []
  }
  const all = [...firsts.values()]
  return new Set(all.map(({ value }) => value)).size > 1 ? all.map(({ span }) => span) : []
}

function inOrder<One extends Span>(spans: readonly One[]): readonly One[] {
  return spans.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

function unique(spans: readonly Span[]): readonly Span[] {
  return inOrder(spans)
    .map(({ start, end }) => ({ start, end }))
    .filter(
      ({ start, end }, at, all) =>
        at === 0 || all[at - 1]?.start !== start || all[at - 1]?.end !== end,
    )
}
