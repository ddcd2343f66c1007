import type { Locale } from '../model/locale.ts'

/** What `fillTemplate` needs of a page. */
export interface PagePieces {
  readonly lang: Locale
  readonly head: string
  readonly body: string
  readonly data: string
}

/** The HTML of a page: the pieces at their places in `index.html`. */
export function fillTemplate(template: string, { lang, head, body, data }: PagePieces): string {
  return template
    .replace('<html lang="en">', () => `<html lang="${lang}">`)
    .replace('<!--head-->', () => head)
    .replace('<!--app-->', () => body)
    .replace('<!--data-->', () => data)
}
