import { useLoaderData } from 'react-router'
import { Results } from '../answer/Results.tsx'
import { useHead } from '../head/useHead.ts'
import { useWords } from '../i18n/useWords.ts'
import { Support } from '../layout/Support.tsx'
import type { Catalog } from '../library/library.ts'
import { LiveRegion } from '../live/LiveRegion.tsx'
import { PageDrop } from '../paste/PageDrop.tsx'
import { PasteBox } from '../paste/PasteBox.tsx'

/** The bare page for a frame: the box, what was found, and a person to ask. */
export function EmbedPage() {
  const { t } = useWords()
  const { products } = useLoaderData<Catalog>()
  useHead()
  return (
    <main className="embed" id="main">
      <h1 className="unseen">{t('home.title')}</h1>
      <PasteBox />
      <Results products={products} />
      <div id="browse" />
      <Support products={products} />
      <PageDrop />
      <LiveRegion />
    </main>
  )
}
