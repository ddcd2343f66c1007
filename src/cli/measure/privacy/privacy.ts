import { join } from 'node:path'
import { mask } from '../../../privacy/mask.ts'
import type { Command } from '../../command.ts'
import { share } from '../../conformance/figure.ts'
import { parseArguments } from '../../parseArguments.ts'
import { renderTable } from '../../render/renderTable.ts'
import { writeDocument } from '../writeDocument.ts'
import { countChanged, readHarmless, readPlanted, scorePlanted } from './scoreMasking.ts'

const introduction = `# What masking hides

Texts with secrets and identifiers in them, and texts without, follow the definition of a secret alone, and not the
rules ([how](../src/privacy/measure/README.md)). They measure and tune nothing: this command prints totals and no single text.

    npm run measure -- privacy

A value is hidden where no part of the masked text holds it; a text or kind is safe where all of its values are hidden.
`

/** `privacy`: masks the measuring sets, prints how much was hidden, and writes that to \`docs/measure-privacy.md\`. Throws where a set is empty. */
export const privacy: Command = async (args, terminal) => {
  const parsed = parseArguments(args, {})
  if (parsed.kind === 'fault') return parsed
  const folder = join(terminal.root, 'src/privacy/measure')
  const planted = readPlanted(join(folder, 'planted.jsonl'))
  const harmless = readHarmless(join(folder, 'harmless.jsonl'))
  const masked = (text: string) => mask(text).text
  const tallies = [
    ...(['secret', 'identifier'] as const).map((name) =>
      scorePlanted(
        name,
        planted.filter((one) => one.class === name),
        masked,
      ),
    ),
    scorePlanted('both', planted, masked),
  ]
  const hidden = renderTable(
    ['class', 'values', 'hidden', 'texts', 'safe texts', 'kinds', 'safe kinds'],
    tallies.map(({ name, values, hidden, texts, safeTexts, kinds, safeKinds }) => [
      name,
      String(values),
      share(hidden, values),
      String(texts),
      share(safeTexts, texts),
      String(kinds),
      share(safeKinds, kinds),
    ]),
  )
  const changed = renderTable(
    ['texts with nothing to hide', 'changed'],
    [[String(harmless.length), share(countChanged(harmless, masked), harmless.length)]],
  )
  writeDocument(terminal, 'measure-privacy', [
    introduction,
    `## Planted\n\n${hidden}\n`,
    `## Harmless\n\n${changed}\n`,
  ])
  return 0
}
