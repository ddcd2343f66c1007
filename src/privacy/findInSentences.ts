import { claims } from './claims.ts'
import type { Find } from './find.ts'
import type { Name } from './nameIn.ts'

const flag =
  /(?<=^|[\s"'`,([])--?(?<name>[A-Za-z][\w-]{0,40})["']?(?:[ \t]{1,8}|["'],[ \t]{0,4}(?=["']))(?!-)/g
const spoken =
  /\b(?<name>pass(?:word|wd|phrase|code)|pwd|secret(?: key)?|(?:access |auth |refresh |api |bearer )?token|(?:api|access|private|client|secret|encryption|auth|license)[ -]key|app ?key|otp|imei|passport(?: no| number)?|ssn|pin(?: code)?|(?:verification|auth|one-time) code|(?:order|card|account|phone) number|order id|key id)["']?(?: (?:is|was|are|to|as|with|value|for [\w.@-]{1,40} is))?[ ]{1,2}(?=["'`]?[!-~]{4})/gi
const eastern =
  /(?<=[\u3041-\ud7a3]["')\]]{0,2})[ \t]{0,3}(?=["'`]?[\w!@#$%^&*+./~?-])|(?<=[\u3041-\ud7a3][A-Za-z]{2})(?:은|는|이|가|을|를|は|が|を)[ \t]{0,3}(?=["'`]?[\w!@#$%^&*+./~?-])/g
/** A name alone on its line: a form that was copied with its labels. */
const label =
  /(?<=^|\n)[ \t]{0,8}(?<name>[^\s:=|,.(){}<>"'][^\n:=|,.(){}<>"']{1,32})\r?\n[ \t]{0,8}(?=[!-~]{6,256}[ \t]{0,8}(?:\r?\n|$))/g
/** What a Dockerfile sets, at the beginning of a line or of a step in the log of a build. */
const variable =
  /(?:(?<step>(?<=^|\n)[ \t>]{0,8}|\d(?: :|\]) )|\b)(?:ENV|ARG)[ \t]{1,8}(?<name>[A-Z]\w{1,63})[ \t]{1,8}(?=\S)/g
const particle =
  /(?: ?값| ?value|の値)?(?:으로는|로는|은|는|이|가|을|를|의 값은|には|の値は|は|が|を)$| ?값$|の値$/

/** Flags of commands and sentences: `--password x`, "비밀번호는 x", "パスワードは x", "the password is x". */
export function* findInSentences(text: string, nameOf: (before: string) => Name): Iterable<Find> {
  for (const hit of text.matchAll(flag)) {
    const name = nameOf(hit.groups?.name ?? '')
    if (name.rules.length > 0) yield* claims(text, hit.index + hit[0].length, name, 'field')
  }
  for (const hit of text.matchAll(variable)) {
    const { name = '', step } = hit.groups ?? {}
    const context = step === undefined ? 'cell' : 'field'
    yield* claims(text, hit.index + hit[0].length, nameOf(name), context)
  }
  for (const hit of text.matchAll(spoken)) {
    const end = hit.index + (hit.groups?.name ?? '').length
    const name = nameOf(/[\w -]*$/.exec(text.slice(Math.max(0, hit.index - 12), end))?.[0] ?? '')
    if (name.rules.length > 0) yield* claims(text, hit.index + hit[0].length, name, 'sentence')
  }
  for (const hit of text.matchAll(label)) {
    const name = nameOf(hit.groups?.name ?? '')
    if (name.rules.length > 0) yield* claims(text, hit.index + hit[0].length, name, 'cell')
  }
  for (const hit of text.matchAll(eastern)) {
    const at = hit.index + hit[0].length
    const before = text.slice(Math.max(0, at - 28), at).replace(/["')\]\s]+$/, '')
    const bare = before.replace(particle, '')
    const name = [bare, before]
      .map((one) => nameOf(one.slice(-20)))
      .find(({ rules }) => rules.length > 0)
    if (name !== undefined) yield* claims(text, at, name, 'sentence')
  }
}
