import type { Examination } from '../../model/examination.ts'
import type { Locale } from '../../model/locale.ts'
import { answersToQuery } from '../../wizard/answersToQuery.ts'
import { pathOf } from '../library/addresses.ts'
import type { Shelf } from '../library/shelf.ts'
import { answersFound } from '../wizard/answersFound.ts'

/** The address of an entry's page, with the answers that the paste itself gives to its questions. */
export function entryLink(
  locale: Locale,
  shelf: Shelf,
  entry: string,
  examination: Examination | undefined,
): { readonly pathname: string; readonly search: string } {
  const tree = shelf.trees[entry]
  const answers = tree && examination ? answersFound(tree, examination) : {}
  return { pathname: pathOf(locale, shelf.product.id, entry), search: answersToQuery(answers) }
}
