import type { Check } from '../model/check.ts'
import type { Compiled } from '../model/compiled.ts'
import type { Entry } from '../model/entry.ts'
import type { Guide } from '../model/guide.ts'

/** A check as the command line prints it: texts without their marks. */
function printCheck({ id, text, line, when, where, ifNot, who }: Check) {
  return { id, text, line, when, where: where?.text, ifNot: ifNot?.text, who: who?.text }
}

function printEntry(entry: Entry) {
  const { id, title, label, line, lang, summary, signatures, causes, checks, notes, samples } =
    entry
  return {
    id,
    title,
    label,
    line,
    lang,
    summary: summary?.text,
    signatures: signatures.map(({ kind, value, lang: language, line: at }) => ({
      kind,
      value,
      lang: language,
      line: at,
    })),
    causes: causes.map(({ text, line: at }) => ({ text, line: at })),
    checks: checks.map(printCheck),
    notes: notes.map(({ text, line: at }) => ({ text, line: at })),
    samples,
    fault: entry.fault?.text,
    retry: entry.retry?.text,
    effect: entry.effect?.text,
    isOrdered: entry.isOrdered,
  }
}

function printGuide(guide: Guide) {
  const { id, product, locale, title, file, contacts, entries, notes, source, updated } = guide
  return {
    id,
    product,
    locale,
    title,
    file,
    contacts: contacts.map(({ text, href }) => ({ text, href })),
    entries: entries.map(printEntry),
    notes: notes.map(({ text, line }) => ({ text, line })),
    source,
    updated,
  }
}

/** What the compiler understood, in the shape that `compile --json` prints. Fields that a guide leaves open are left out by JSON. */
export function printCompiled({ products, guides, diagnostics }: Compiled) {
  return {
    products: products.map(({ id, name }) => ({ id, name })),
    guides: guides.map(printGuide),
    diagnostics,
  }
}
