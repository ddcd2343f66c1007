import { join } from 'node:path'
import { answerPaste } from '../../ask/answerPaste.ts'
import { guessLocale } from '../../ask/guessLocale.ts'
import { knowledge } from '../../ask/knowledge.ts'
import type { Command } from '../../command.ts'
import { compileFolder } from '../../compileFolder.ts'
import { share } from '../../conformance/figure.ts'
import { type EvidencePaste, readEvidencePastes } from '../../conformance/labelled.ts'
import { scoreEvidence } from '../../conformance/scoreEvidence.ts'
import { parseArguments } from '../../parseArguments.ts'
import { renderTable } from '../../render/renderTable.ts'
import { writeDocument } from '../writeDocument.ts'

const introduction = `# What pastes prove

40 pastes about the two products of \`content/\`, 12 of which prove nothing, know the guides and nothing of the rules
([how](../src/wizard/measure/README.md)). They measure and tune nothing: this command prints totals and no single paste.

    npm run measure -- evidence

Found is an answer to a question or a diagnosis that the paste proves; at its place, where the span that is shown lies on the text that
proves it. Without ground is what the paste does not prove.
`

/** `evidence`: examines the measuring set, prints what was found, and writes that to \`docs/measure-evidence.md\`. Throws where nothing was read. */
export const evidence: Command = async (args, terminal) => {
  const parsed = parseArguments(args, {})
  if (parsed.kind === 'fault') return parsed
  const pastes = readEvidencePastes(join(terminal.root, 'src/wizard/measure/evidence.jsonl'))
  const content = compileFolder(join(terminal.root, 'content'))
  if (content.kind === 'fault') return content
  const known = knowledge(content)
  const ask = ({ paste }: EvidencePaste) => answerPaste(known, paste, guessLocale(paste, ''))
  const row = (name: string, some: readonly EvidencePaste[]) => [
    name,
    String(some.length),
    ...scoreEvidence(some, ask).map(({ count, of }) => `${share(count, of)} of ${of}`),
  ]
  const products = [...new Set(pastes.map(({ product }) => product))]
  const table = renderTable(
    [
      'pastes about',
      'pastes',
      'found, of what is proven',
      'found at its place',
      'without ground, of what is claimed',
    ],
    [
      ...products.map((product) =>
        row(
          product,
          pastes.filter((paste) => paste.product === product),
        ),
      ),
      row('both', pastes),
    ],
  )
  writeDocument(terminal, 'measure-evidence', [introduction, `${table}\n`])
  return 0
}
