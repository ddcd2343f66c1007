import type { Locale } from '../model/locale.ts'

/** What `fillTemplate` needs of a page. */
export interface PagePieces {
  readonly lang: Locale
  readonly head: string
  readonly body: string
  readonly data: string
}

/** Holds the first painting until the page itself begins, or what stands in its header would move as it arrives. */
const untilMain = '<link rel="expect" href="#main" blocking="render">'

const hasMain = (body: string) => body.includes(' id="main"')

/** The HTML of a page: the pieces at their places in `index.html`. */
export function fillTemplate(template: string, { lang, head, body, data }: PagePieces): string {
  return template
    .replace('<html lang="en">', () => `<html lang="${lang}">`)
    .replace('<!--head-->', () => (hasMain(body) ? `${untilMain}\n    ${head}` : head))
    .replace('<!--app-->', () => body)
    .replace('<!--data-->', () => data)
}
