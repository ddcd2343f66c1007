import { use, useEffect, useState } from 'react'
import type { Locale } from '../../model/locale.ts'
import type { Ticket } from '../../wizard/writeTicket.ts'
import type { Shelf } from '../library/shelf.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import { SiteContext } from '../site/siteContext.ts'
import { sharedLink } from './sharedLink.ts'
import type { WizardView } from './useWizard.ts'
import type { WizardPage } from './wizardPage.ts'

type Writer = typeof import('../../wizard/writeTicket.ts')

type Tools =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'ready'; readonly writer: Writer; readonly shelf: Shelf | null }

/** What the person adds to a request. */
export interface Additions {
  readonly fields: Readonly<Record<string, string>>
  readonly environment: string
  /** The numbers of the identifiers to show. */
  readonly reveal: ReadonlySet<number>
}

export type TicketState =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'written'; readonly lang: Locale; readonly ticket: Ticket }

/** The words of the support team's language and what writes a request: loaded when the first request is written. */
function useTools(lang: Locale, product: string): Tools {
  const { library } = use(SiteContext)
  const [tools, setTools] = useState<Tools>({ kind: 'loading' })
  useEffect(() => {
    let isCurrent = true
    Promise.all([import('../../wizard/writeTicket.ts'), library.shelf(lang, product)]).then(
      ([writer, shelf]) => isCurrent && setTools({ kind: 'ready', writer, shelf }),
      () => isCurrent && setTools({ kind: 'failed' }),
    )
    return () => {
      isCurrent = false
    }
  }, [library, lang, product])
  return tools
}

/** The text of the request for support, in the language that the support team reads. */
export function useTicket(
  page: WizardPage,
  { progress, answers }: Pick<WizardView, 'progress' | 'answers'>,
  reader: Locale,
  { fields, environment, reveal }: Additions,
): TicketState {
  const { product, entry, tree } = page
  const lang = product.ticketLanguage ?? reader
  const tools = useTools(lang, product.id)
  const paste = useReadPaste()
  if (tools.kind !== 'ready') return { kind: tools.kind }
  const examination = paste?.reading.examinations[product.id]
  const match = paste?.reading.verdict.matches.find(
    (one) => one.product === product.id && one.entry === entry.id,
  )
  const ticket = tools.writer.writeTicket(
    {
      lang,
      product: tools.shelf?.product ?? product,
      entry: tools.shelf?.entries.find(({ id }) => id === entry.id) ?? entry,
      tree,
      progress,
      fields,
      environment,
      link: sharedLink(tree, answers),
      // A paste that is about another error is not quoted; what it hides stays hidden in the fields that it filled.
      ...(paste === undefined ? {} : { paste: paste.text }),
      ...(match === undefined ? {} : { evidence: match.evidence }),
      ...(match === undefined || examination === undefined ? {} : { examination }),
    },
    'plain',
    reveal,
  )
  return { kind: 'written', lang, ticket }
}
