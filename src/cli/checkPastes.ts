import { z } from 'zod'
import { placeOf } from '../compile/placeOf.ts'
import { productFolder } from '../compile/readProducts.ts'
import { match } from '../match/match.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type Finding, toDiagnostic } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import { say, type Value } from '../model/phrase.ts'
import { guessLocale } from './ask/guessLocale.ts'
import { type Knowledge, knowledge } from './ask/knowledge.ts'
import type { CompiledFolder } from './compileFolder.ts'
import { pasteWords } from './pasteWords.ts'

const lineSchema = z.object({ paste: z.string(), entry: z.string().nullable() })

/** The paste of a line and the entry that it belongs to; null where the line is none. */
function readLine(line: string): z.infer<typeof lineSchema> | null {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}

const said = (entry: string | null): Value =>
  entry === null ? say(pasteWords.noEntry) : `\`${entry}\``

/** What a paste leads to, as `pastes.jsonl` writes it: the first entry, with its product where that is another; null where nothing fits. */
function answerTo(paste: string, product: string, { index }: Knowledge): string | null {
  const { kind, matches } = match(index, paste, { locale: guessLocale(paste, '') })
  const [first] = matches
  if (kind === 'none' || !first) return null
  return first.product === product ? first.entry : `${first.product}/${first.entry}`
}

function faultOf(
  line: string,
  product: string,
  known: Knowledge,
): Pick<Finding, 'rule' | 'message' | 'help'> | null {
  const read = readLine(line)
  if (!read)
    return {
      rule: 'unreadable-paste',
      message: say(pasteWords.unreadable),
      help: say(pasteWords.oneObject),
    }
  const answer = answerTo(read.paste, product, known)
  if (answer === read.entry) return null
  const exists = read.entry === null || known.find(product, read.entry, 'en') !== null
  return {
    rule: 'changed-verdict',
    message: say(pasteWords.changed, { answer: said(answer), expected: said(read.entry) }),
    help: exists ? say(pasteWords.mend) : say(pasteWords.noSuchId, { product }),
  }
}

/**
 * What has changed for the pastes that stand beside guides in `pastes.jsonl`: a line is an error where its paste does not lead to
 * the entry that it names any more.
 */
export function checkPastes(
  { texts, products, guides, name }: Pick<CompiledFolder, 'texts' | 'products' | 'guides' | 'name'>,
  locale: Locale,
): readonly Diagnostic[] {
  const lists = [...texts].filter(([path]) => /(?:^|\/)pastes\.jsonl$/.test(path))
  if (lists.length === 0) return []
  const known = knowledge({ products, guides })
  const folders = new Set([...texts.keys()].flatMap((path) => productFolder(path) ?? []))
  return lists.flatMap(([file, text]) => {
    const { product } = placeOf(file, folders, name)
    return text.split(/\r\n?|\n/).flatMap((line, index): Diagnostic[] => {
      const fault = line.trim() === '' ? null : faultOf(line, product, known)
      if (!fault) return []
      const finding: Finding = { ...fault, severity: 'error', file, line: index + 1, column: 1 }
      return [toDiagnostic(finding, locale)]
    })
  })
}
