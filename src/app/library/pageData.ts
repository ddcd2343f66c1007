import type { Words } from '../../model/locale.ts'
import type { DiagnosticsSummary } from '../dev/diagnosticsSummary.ts'

/** What a built page tells the script that wakes it: as JSON in the page, so that no inline script is needed. */
export interface PageData {
  /** The address of the folder with this build's data files. */
  readonly data: string
  readonly site: { readonly name: Words; readonly url: string; readonly edit?: string }
  /** What the routes of the page have loaded; null where the page is a shell that draws whatever address it stands at. */
  readonly loaderData: Readonly<Record<string, unknown>> | null
  /** In a page for frames: the origins that may show it. */
  readonly parents?: readonly string[]
  /** What the compiler has to say, while guides are being written. */
  readonly diagnostics?: DiagnosticsSummary
}

/** The id of the element that carries it. */
export const pageDataId = 'page-data'

function isPageData(value: unknown): value is PageData {
  return typeof value === 'object' && value !== null && 'data' in value && 'loaderData' in value
}

/** The data of the page that `document` is; throws where there is none, which only a broken build does. */
export function readPageData(document: Document): PageData {
  const value: unknown = JSON.parse(document.getElementById(pageDataId)?.textContent ?? 'null')
  if (!isPageData(value)) throw new Error(`#${pageDataId}: unexpected content, expected page data`)
  return value
}

/** `data` as text that can stand inside a `script` element. */
export function writePageData(data: PageData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
