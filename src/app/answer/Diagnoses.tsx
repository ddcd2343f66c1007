import { languageOf, wordsIn } from '../../model/locale.ts'
import { useWords } from '../i18n/useWords.ts'
import { Excerpt } from './Excerpt.tsx'
import type { Proven } from './foundOf.ts'
import { Snippets } from './Snippets.tsx'

/** What the paste proves by itself: said before anything is asked, with how to write it right. */
export function Diagnoses({ proven }: { readonly proven: readonly Proven[] }) {
  const { t, locale } = useWords()
  return proven.map(({ product, diagnosis: { rule, text, snippets = {}, spans } }) => (
    <section className="card diagnosis" key={`${product}/${rule}`}>
      <h2 className="eyebrow">{t('wizard.diagnosis')}</h2>
      <p className="diagnosis-text" lang={languageOf(text, locale)}>
        {wordsIn(text, locale)}
      </p>
      <Excerpt spans={spans} />
      <Snippets snippets={snippets} />
    </section>
  ))
}
