import type { Entry } from '../../model/entry.ts'
import type { Answer } from '../ask/answerPaste.ts'
import type { Knowledge } from '../ask/knowledge.ts'
import type { Figure } from './figure.ts'
import type { RealPaste } from './labelled.ts'

/** A code, message or page name without what writers vary: case, spaces, quotes, the form of a placeholder. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/%\w|\{\w*\}/g, '{}')
    .replace(/[\s"'`´‘’“”_-]/g, '')
}

/** The number of a code that is written with its tool's letters: a catalogue lists `TS2322` as 2322. */
const numberOf = (id: string) => /^[A-Z]{2}(\d{4,5})$/.exec(id)?.[1] ?? id

/** Whether an entry is one of those that an id may mean: its id, its page, or one of its signatures. */
function isCalled(id: string, guide: string, entry: Entry): boolean {
  const names = [entry.id, guide, entry.label, ...entry.signatures.map(({ value }) => value)]
  return names.some((name) => [id, numberOf(id)].some((one) => plain(name) === plain(one)))
}

/** How pastes from public sources were answered over all guides at once. Those that even a person would hesitate over are left out. */
export function scoreReal(
  pastes: readonly RealPaste[],
  known: Knowledge,
  ask: (paste: RealPaste) => Answer,
): readonly Figure[] {
  const counted = pastes.filter(({ hard }) => !hard)
  const rows = counted.map((paste) => {
    const answer = ask(paste)
    const [first] = answer.matches
    const found = first && known.find(first.product, first.entry, first.locale)
    const isFirst =
      answer.verdict !== 'none' &&
      paste.expected.some(
        ({ in: folder, ids }) =>
          folder.split('/').at(-1) === first?.product &&
          found != null &&
          ids.some((id) => isCalled(id, found.guide.id, found.entry)),
      )
    return { isPositive: paste.expected.length > 0, verdict: answer.verdict, isFirst }
  })
  const positive = rows.filter(({ isPositive }) => isPositive)
  const negative = rows.filter(({ isPositive }) => !isPositive)
  return [
    {
      name: 'real: first',
      count: positive.filter(({ isFirst }) => isFirst).length,
      of: positive.length,
    },
    {
      name: 'real: first, as an answer',
      count: positive.filter(({ isFirst, verdict }) => isFirst && verdict === 'answer').length,
      of: positive.length,
    },
    {
      name: 'real: answered without an entry',
      count: negative.filter(({ verdict }) => verdict === 'answer').length,
      of: negative.length,
    },
    {
      name: 'real: offered without an entry',
      count: negative.filter(({ verdict }) => verdict === 'choose').length,
      of: negative.length,
    },
  ]
}
