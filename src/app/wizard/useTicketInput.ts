import { use, useEffect, useState } from 'react'
import type { Locale } from '../../model/locale.ts'
import type { TicketInput } from '../../wizard/ticketInput.ts'
import type { Shelf } from '../library/shelf.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import { quotedPart } from '../paste/quotedPart.ts'
import { SiteContext } from '../site/siteContext.ts'
import { useSharedLink } from './useSharedLink.ts'
import type { WizardView } from './useWizard.ts'
import type { WizardPage } from './wizardPage.ts'

type Writer = typeof import('./writer.ts').writer

type Tools =
  | { readonly kind: 'loading' | 'failed' }
  | {
      readonly kind: 'ready'
      readonly lang: Locale
      readonly writer: Writer
      readonly shelf: Shelf | null
    }

/** What the person adds to a request. */
export interface Additions {
  readonly fields: Readonly<Record<string, string>>
  /** The fields that the person wrote into; the others stand as the paste filled them. */
  readonly typed: ReadonlySet<string>
  readonly environment: string
  /** The numbers of the identifiers to show. */
  readonly reveal: ReadonlySet<number>
}

export type TicketState =
  | { readonly kind: 'loading' | 'failed' }
  | {
      readonly kind: 'ready'
      readonly writer: Writer
      /** What a request is written from, in the language asked for, and in the reader's own. */
      readonly input: TicketInput
      readonly own: TicketInput
    }

/** The words of another language and what writes in it: loaded when the first text is written. */
function useTools(lang: Locale, product: string): Tools {
  const { library } = use(SiteContext)
  const [tools, setTools] = useState<Tools>({ kind: 'loading' })
  useEffect(() => {
    let isCurrent = true
    Promise.all([import('./writer.ts'), library.shelf(lang, product)]).then(
      ([{ writer }, shelf]) => isCurrent && setTools({ kind: 'ready', lang, writer, shelf }),
      () => isCurrent && setTools({ kind: 'failed' }),
    )
    return () => {
      isCurrent = false
    }
  }, [library, lang, product])
  // What was loaded for another language is none of this one's words.
  return tools.kind === 'ready' && tools.lang !== lang ? { kind: 'loading' } : tools
}

/** What a request or a reply in `lang` is written from; the link in it leads to the page in that language. */
export function useTicketInput(
  page: WizardPage,
  { progress, answers }: Pick<WizardView, 'progress' | 'answers'>,
  lang: Locale,
  reader: Locale,
  { fields, typed, environment }: Omit<Additions, 'reveal'>,
): TicketState {
  const { product, entry, tree } = page
  const tools = useTools(lang, product.id)
  const link = useSharedLink(page, lang)
  const paste = useReadPaste()
  if (tools.kind !== 'ready') return { kind: tools.kind }
  const examination = paste?.reading.examinations[product.id]
  const match = paste?.reading.verdict.matches.find(
    (one) => one.product === product.id && one.entry === entry.id,
  )
  const own: TicketInput = {
    lang: reader,
    product,
    entry,
    tree,
    progress,
    fields,
    typed,
    environment,
    link: link(answers),
    // A paste that is about another error is not quoted; what it hides stays hidden in the fields that it filled.
    ...(paste === undefined ? {} : quotedPart(paste.text, match?.evidence)),
    ...(match === undefined || examination === undefined ? {} : { examination }),
  }
  const input = {
    ...own,
    lang,
    product: tools.shelf?.product ?? product,
    entry: tools.shelf?.entries.find(({ id }) => id === entry.id) ?? entry,
  }
  return { kind: 'ready', writer: tools.writer, input, own }
}
