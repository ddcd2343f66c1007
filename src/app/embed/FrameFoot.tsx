import { useHref } from 'react-router'
import { useWords } from '../i18n/useWords.ts'
import { Support } from '../layout/Support.tsx'
import { pathOf } from '../library/addresses.ts'
import type { ProductLine } from '../library/library.ts'
import { useFrameWords } from './useFrameWords.ts'

/** A person to ask and everything else there is, on one line until it is wanted. */
export function FrameFoot({ products }: { readonly products: readonly ProductLine[] }) {
  const { t, locale } = useWords()
  const f = useFrameWords()
  const home = useHref(pathOf(locale))
  return (
    <div className="frame-foot">
      <details>
        <summary>{t('nav.support')}</summary>
        <Support products={products} />
      </details>
      <p id="browse">
        <a href={home} target="_blank" rel="noopener">
          {f('browse')}
        </a>
      </p>
    </div>
  )
}
