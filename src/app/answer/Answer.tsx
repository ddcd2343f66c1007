import { firstCheck } from '../../wizard/firstCheck.ts'
import { splitTitle } from '../entry/splitTitle.ts'
import { useWords } from '../i18n/useWords.ts'
import { hasLiteralLabel } from '../library/hasLiteralLabel.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import { CodeName } from '../text/CodeName.tsx'
import { Marked } from '../text/Marked.tsx'
import { answersFound } from '../wizard/answersFound.ts'
import { EntryLink } from './EntryLink.tsx'
import { Excerpt } from './Excerpt.tsx'
import type { Found } from './foundOf.ts'

/** The one entry that a paste is about: what it means, why it happens, what to check first, and what in the paste says so. */
export function Answer({ found: { shelf, entry, evidence } }: { readonly found: Found }) {
  const { t, locale } = useWords()
  const examination = useReadPaste()?.reading.examinations[shelf.product.id]
  const tree = shelf.trees[entry.id]
  const answers = tree && examination ? answersFound(tree, examination) : {}
  const first = firstCheck(entry, tree, shelf.product, answers, locale)
  const cause = first === undefined ? entry.causes[0] : first.cause
  return (
    <article className="card answer" aria-labelledby="answer-title">
      <header className="answer-head">
        {entry.lang !== locale && (
          <p className="note">{t('entry.fallback', { language: t(`language.${entry.lang}`) })}</p>
        )}
        <p className="eyebrow">{shelf.product.name[locale]}</p>
        <h2 id="answer-title" lang={entry.lang}>
          <EntryLink shelf={shelf} entry={entry.id}>
            <CodeName text={entry.label} isLiteral={hasLiteralLabel(entry)} />
          </EntryLink>
        </h2>
        <p className="answer-meaning" lang={entry.lang}>
          {entry.summary === undefined ? splitTitle(entry).words : <Marked of={entry.summary} />}
        </p>
      </header>
      <dl className="answer-facts" lang={entry.lang}>
        {cause !== undefined && (
          <div>
            <dt lang={locale}>{t('result.cause')}</dt>
            <dd>
              <Marked of={cause} />
            </dd>
          </div>
        )}
        {first !== undefined && (
          <div>
            <dt lang={locale}>{t('result.firstCheck')}</dt>
            <dd>
              <Marked of={first.check} />
            </dd>
            {first.by.length > 0 && (
              <dd className="hint" lang={locale}>
                {t('result.fromPaste', { condition: first.by.join(', ') })}
              </dd>
            )}
          </div>
        )}
      </dl>
      <p className="actions">
        <EntryLink className="button" shelf={shelf} entry={entry.id} hash="#steps">
          {t('result.steps')}
        </EntryLink>
        <EntryLink className="button quiet" shelf={shelf} entry={entry.id}>
          {t('result.open')}
        </EntryLink>
      </p>
      <section className="answer-evidence" aria-label={t('result.evidence')}>
        <h3>{t('result.evidence')}</h3>
        <Excerpt spans={evidence} />
      </section>
    </article>
  )
}
