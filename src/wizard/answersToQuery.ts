import type { Answers } from '../model/tree.ts'

/**
 * The answers as a query string without its `?`: sorted by key, so that equal answers have one address; empty without answers.
 * `version` is added as `v`.
 * @example answersToQuery({ 'check-1': 'right', api: 'decrypt' }) // => 'api=decrypt&check-1=right'
 */
export function answersToQuery(answers: Answers, version?: string): string {
  const pairs = Object.entries(answers).map(([key, answer]) => `${encode(key)}=${encode(answer)}`)
  if (version !== undefined) pairs.push(`v=${encode(version)}`)
  return pairs.sort().join('&')
}

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function encode(text: string): string {
  return encodeURIComponent(text.replace(loneSurrogate, '\ufffd'))
}
