import { allKinds } from './allKinds.ts'
import type { Kind } from './kinds/kind.ts'

/** The kinds of masked values as a page of Markdown: made from the rules, so that it says what they do. */
export function describeKinds(): string {
  const secrets = allKinds.filter((kind) => kind.class === 'secret')
  const identifiers = allKinds.filter((kind) => kind.class === 'identifier')
  return `${introduction}
## Secrets (${secrets.length})

Never shown again, on no screen and in no text that leaves the page.

${tableOf(secrets)}
## Identifiers (${identifiers.length})

Masked by default. The person may show them one by one, because a request about an address needs the address.

${tableOf(identifiers)}
${ending}`
}

const introduction = `# What is masked

This page is made from the rules in \`src/privacy/kinds/\` (\`npx vitest run src/privacy -u\` writes it again).

What a person pastes stays in their box as it is. Everything that is shown elsewhere, copied, or put into an address goes through
\`mask\` (${'`src/privacy/mask.ts`'}), and every string that leaves goes through \`sweep\`, which is \`mask\` of both classes once more.
Each value is replaced by the name of its kind and a number, such as \`[password:2]\`: the same value has the same number throughout
a text. Beginnings that explain an error stay, such as \`live_sk_[toss-secret-key:1]\`.
`

const ending = `## How values are found

- by their beginning (\`ghp_…\`), by their shape and check digits, by the name beside them in Korean, Japanese or English, in any of
  \`name=value\`, JSON, YAML (a block with all its lines), XML, headers, calls, flags, Dockerfiles, tables and sentences;
- wherever escapes stand in between: each text is read as given and with up to three layers of \`\\"\`, \`\\u0022\`, \`%22\`, \`&quot;\`
  and quoted-printable undone, in full width, with terminal colours and invisible characters, and across line breaks inside a value;
- offsets are always into the text as given.

What is passed over: words about a value ("required", 만료, 無効), templates (\`$TOKEN\`, \`<your-key>\`, \`****\`), code that reads a
value from elsewhere, hashes, UUIDs, versions, times, local addresses, public certificates.

## Measured

On 220 texts and 300 harmless ones in \`src/privacy/measure/\`, to which no rule had been fitted: at the first run 214 of
220 had every planted value masked (97.3 %), and 3 of 300 harmless texts were touched (1.0 %). The kinds that were missed as a whole (dates of birth, postal
addresses, keys in a kubeconfig, IMEI) were then added, and passwords in more sentences: 220 of 220, and 1 of 300. The tests hold 97 % and 1 %.
Every example above is found in 18 wrappers (JSON in JSON, percent, full width, colours, NFD …), and of more than 2,000
generated harmless tokens less than 1 % is touched.

## What is not found

A secret of no known form with no name beside it; a number without a mark of its own (such as a card's) that a line break
cuts in two; a plain word after "password" in a sentence that does not say that it is one; of a value of several words without quotes, all
but the first, where its name is none of a passphrase; a quoted value that goes on in the next line, but for triple quotes; the items of a
YAML list below a name; what a key in brackets names (\`password["main"] = …\`).
`

function tableOf(kinds: readonly Kind[]): string {
  const rows = kinds.map(({ id, words, keeps, good }) =>
    [
      `\`${id}\``,
      words.ko,
      words.ja,
      words.en,
      (keeps ?? []).map((kept) => `\`${kept}…\``).join(' '),
      exampleOf(good[0]),
    ].join(' | '),
  )
  return [
    '| kind | ko | ja | en | stays readable | example |',
    '|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n')
}

/** An example without the value itself. */
function exampleOf(example = ''): string {
  const text = example
    .replace(/⟦[^⟧]*⟧/g, '…')
    .replace(/\n/g, ' ')
    .replace(/\|/g, '\\|')
  return `\`${text.replace(/`/g, "'")}\``
}
