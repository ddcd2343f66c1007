import { claims } from './claims.ts'
import type { Find } from './find.ts'
import type { Name } from './nameIn.ts'

const pair =
  /(?:<key>(?<key>[^<\n]{1,64})<\/key>\s{0,40}<string>(?=[^<])|\b(?:name|key|id|field|label|header)["']?\s{0,4}[:=]\s{0,4}["'](?<name>[^"'\n]{1,64})["'][^"'\n<>]{0,24}["']?(?:value|content|data|default|text)["']?\s{0,4}[:=]\s{0,4}|\bname=["'](?<field>[^"'\n]{1,64})["'](?:;[^\n]{0,80})?\r?\n\r?\n|\btype=["'](?<type>password)["'][^<>\n]{0,120}\bvalue=)/g

/** A name and its value as two fields, as in `"name":"password","value":"…"` and in forms. */
export function* findInPairs(text: string, nameOf: (before: string) => Name): Iterable<Find> {
  for (const found of text.matchAll(pair)) {
    const name = nameOf(
      found.groups?.name ?? found.groups?.key ?? found.groups?.field ?? found.groups?.type ?? '',
    )
    if (name.rules.length > 0) yield* claims(text, found.index + found[0].length, name, 'field')
  }
}
