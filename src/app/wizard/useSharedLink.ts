import { useHref } from 'react-router'
import type { Locale } from '../../model/locale.ts'
import type { Answers } from '../../model/tree.ts'
import { answersToQuery } from '../../wizard/answersToQuery.ts'
import { pathOf } from '../library/addresses.ts'
import type { WizardPage } from './wizardPage.ts'

/**
 * The address of an entry's page in a language, with the answers and the tree's version: for a link that may be opened when the guide has changed. Known
 * only in the browser.
 */
export function useSharedLink({ product, entry, tree }: WizardPage, locale: Locale) {
  const path = useHref(pathOf(locale, product.id, entry.id))
  return (answers: Answers) =>
    `${window.location.origin}${path}?${answersToQuery(answers, tree.version)}`
}
