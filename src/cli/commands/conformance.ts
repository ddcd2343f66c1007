import { join } from 'node:path'
import { isLocale } from '../../model/locale.ts'
import { answerPaste } from '../ask/answerPaste.ts'
import { guessLocale } from '../ask/guessLocale.ts'
import { type Knowledge, knowledge } from '../ask/knowledge.ts'
import type { Command } from '../command.ts'
import { countGuides, type GuideCount } from '../conformance/countGuides.ts'
import { type Figure, type Floor, holds, share } from '../conformance/figure.ts'
import floors from '../conformance/floors.json' with { type: 'json' }
import { readEvidencePastes, readRealPastes, readSeedPastes } from '../conformance/labelled.ts'
import { scoreEvidence } from '../conformance/scoreEvidence.ts'
import { scoreReal } from '../conformance/scoreReal.ts'
import { type SeedScore, scoreSeeds } from '../conformance/scoreSeeds.ts'
import { guidesIn, repeated } from '../guidesIn.ts'
import { parseArguments } from '../parseArguments.ts'
import { renderTable } from '../render/renderTable.ts'

/** A way to ask pastes of guides, in the language that each says it is in. */
const asker = (known: Knowledge) => (labelled: { paste: string; lang?: string }) => {
  const { paste, lang } = labelled
  return answerPaste(known, paste, isLocale(lang) ? lang : guessLocale(paste, ''))
}

function countTable(counts: readonly GuideCount[]): string {
  const rows = counts.map(({ product, locale, entries, causes, checks, conditional }) => [
    `${product}/${locale}`,
    ...[entries, causes, checks, conditional].map(String),
  ])
  return renderTable(['guides', 'entries', 'causes', 'checks', 'conditional'], rows)
}

function kindTable({ kinds }: SeedScore): string {
  const rows = kinds.map(({ kind, pastes, first, answered, offered }) => [
    kind,
    String(pastes),
    share(first, pastes),
    share(answered, pastes),
    share(offered, pastes),
  ])
  return renderTable(['kind', 'pastes', 'first', 'answered', 'offered'], rows)
}

/** The counts that the floors set for a guide, as figures that must be met exactly; none for a product that the folder does not hold. */
function guideFigures(counts: readonly GuideCount[]): readonly (Figure & { floor: Floor })[] {
  const known: Readonly<Record<string, Readonly<Record<string, number>>>> = floors.guides
  return Object.entries(known).flatMap(([name, expected]) => {
    if (!counts.some(({ product }) => name.startsWith(`${product}/`))) return []
    const found = counts.find(({ product, locale }) => `${product}/${locale}` === name)
    const { entries = 0, checks = 0, conditional = 0 } = found ?? {}
    const counted: Readonly<Record<string, number>> = { entries, checks, conditional }
    return Object.entries(expected).map(([what, of]) => ({
      name: `${name}: ${what}`,
      count: counted[what] ?? 0,
      of,
      floor: { atLeast: 1, atMost: 1 },
    }))
  })
}

function floorOf(name: string): Floor {
  const known: Readonly<Record<string, Floor>> = floors.figures
  const floor = known[name]
  if (floor === undefined) throw new Error(`No floor is set for \`${name}\``)
  return floor
}

function floorText({ atLeast, atMost }: Floor): string {
  if (atLeast !== undefined && atLeast === atMost) return 'all'
  if (atLeast !== undefined) return `≥ ${(100 * atLeast).toFixed(1)} %`
  return `≤ ${(100 * (atMost ?? 1)).toFixed(1)} %`
}

/**
 * `conformance DIR`: compiles the guides of a folder that holds `seeds/`, `corpora/` and `pastes/`, asks its pastes, prints
 * what was right, and gives 1 where a figure is under the floor that the project has reached. Throws where something is missing.
 */
export const conformance: Command = async (args, terminal) => {
  const parsed = parseArguments(args, { positionals: ['DIR'] })
  if (parsed.kind === 'fault') return parsed
  const [folder = ''] = parsed.positionals
  const seeds = guidesIn(join(folder, 'seeds'))
  const content = guidesIn(join(terminal.root, 'content'))
  const corpora = guidesIn(join(folder, 'corpora'), repeated)
  const pastes = readSeedPastes(join(folder, 'pastes/seeds.jsonl'))
  const real = readRealPastes(join(folder, 'pastes/real.jsonl'))
  const evidence = readEvidencePastes(join(folder, 'pastes/evidence.jsonl'))

  const ours = knowledge(content)
  const everything = knowledge({
    products: [...seeds.products, ...corpora.products],
    guides: [...seeds.guides, ...corpora.guides],
  })
  const ofSeeds = scoreSeeds('seeds', pastes, asker(knowledge(seeds)))
  const amongAll = scoreSeeds('seeds among all', pastes, asker(everything))
  const ofContent = scoreSeeds('content', pastes, asker(ours))
  const seedCounts = countGuides(seeds)
  const figures = [
    ...guideFigures(seedCounts),
    ...[
      ...ofSeeds.figures,
      // Among all guides some of those without an entry have one of another product: only the others count.
      ...amongAll.figures.slice(0, 3),
      ...ofContent.figures,
      ...scoreEvidence(evidence, asker(ours)),
      ...scoreReal(real, everything, asker(everything)),
    ].map((figure) => ({ ...figure, floor: floorOf(figure.name) })),
  ]
  const missed = figures.filter((figure) => !holds(figure, figure.floor))
  const rows = figures.map((figure) => [
    figure.name,
    share(figure.count, figure.of),
    String(figure.of),
    floorText(figure.floor),
    missed.includes(figure) ? 'MISSED' : 'held',
  ])
  const sections = [
    ['Guides', countTable([...seedCounts, ...countGuides(corpora)])],
    ['Pastes, asked of the seeds', kindTable(ofSeeds)],
    ['Pastes, asked of the seeds among all guides', kindTable(amongAll)],
    ['Pastes, asked of content/', kindTable(ofContent)],
    ['Floors', renderTable(['figure', 'count', 'of', 'floor', ''], rows)],
  ]
  for (const [title, table] of sections) terminal.print(`## ${title}\n\n${table}\n\n`)
  const hard = real.filter((paste) => paste.hard).length
  terminal.print(
    'Left out of the guides: nhn-kms (the errors of seeds once more), older states of pages.\n',
  )
  terminal.print(`Left out of the pastes: ${hard} that even a person would hesitate over.\n\n`)
  terminal.print(`${figures.length - missed.length} floors held, ${missed.length} missed\n`)
  return missed.length === 0 ? 0 : 1
}
