import type { ReactNode } from 'react'
import { wordsIn } from '../../model/locale.ts'
import { useWords } from '../i18n/useWords.ts'
import { useShelves } from '../library/useShelves.ts'
import { usePaste, useReadPaste } from '../paste/pasteStore.ts'
import { recognize } from './recognize.ts'

/** What was understood of a paste, while it is still being typed: code, status, product, the answers in it, and what was masked. */
export function RecognizedFacts() {
  const { t, locale } = useWords()
  const isPasted = usePaste().kind !== 'empty'
  const reading = useReadPaste()?.reading
  const named = reading?.verdict.matches.map(({ product }) => product) ?? []
  const shelves = useShelves(locale, isPasted, named)
  if (reading === undefined || shelves.kind !== 'loaded') return null

  const { texts, statuses, product, answers, masked } = recognize(reading)
  const shelf = product === undefined ? undefined : shelves.byProduct.get(product)
  const facets = shelf?.product.facets ?? []
  const facts: [key: string, name: string, value: ReactNode][] = [
    ...texts.map((text): (typeof facts)[number] => [
      `text-${text}`,
      t('product.code'),
      <code key="code" translate="no">
        {text}
      </code>,
    ]),
    ...statuses.map((status): (typeof facts)[number] => [
      `status-${status}`,
      t('product.status'),
      status,
    ]),
    ...(shelf === undefined
      ? []
      : [
          [
            'product',
            t('recognized.product'),
            wordsIn(shelf.product.name, locale),
          ] satisfies (typeof facts)[number],
        ]),
    ...answers.flatMap(({ question, answer }): typeof facts => {
      const facet = facets.find(({ id }) => id === question)
      const value = facet?.values.find(({ id }) => id === answer)
      if (facet === undefined || value === undefined) return []
      return [[question, wordsIn(facet.question, locale), wordsIn(value.label, locale)]]
    }),
    ...(masked.length === 0
      ? []
      : [
          [
            'masked',
            t('recognized.masked'),
            // A list format of units would leave Korean and Japanese names without anything between them.
            masked
              .map((kind) => wordsIn(reading.kinds[kind] ?? {}, locale))
              .join(locale === 'ja' ? '、' : ', '),
          ] satisfies (typeof facts)[number],
        ]),
  ]
  if (facts.length === 0) return null
  return (
    <section className="recognized" aria-label={t('recognized.title')}>
      <dl>
        {facts.map(([key, name, value]) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
