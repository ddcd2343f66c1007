import type { Check } from '../../model/check.ts'
import type { Entry } from '../../model/entry.ts'
import type { Examination } from '../../model/examination.ts'
import { splitTitle } from '../entry/splitTitle.ts'
import { useWords } from '../i18n/useWords.ts'
import { hasLiteralLabel } from '../library/hasLiteralLabel.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import { CodeName } from '../text/CodeName.tsx'
import { Marked } from '../text/Marked.tsx'
import { EntryLink } from './EntryLink.tsx'
import { Excerpt } from './Excerpt.tsx'
import type { Found } from './foundOf.ts'

/** The first check that applies to what was pasted, and the conditions by which the paste says so; none where it always applies. */
function firstCheck(
  { checks }: Entry,
  { answers = [] }: Partial<Examination>,
): { readonly check: Check; readonly by: readonly string[] } | undefined {
  for (const check of checks) {
    const by = check.when
      .filter(({ facet, value }) => answers.some((a) => a.question === facet && a.answer === value))
      .map(({ text }) => text)
    if (check.when.length === 0 || by.length > 0) return { check, by }
  }
  return undefined
}

/** The one entry that a paste is about: what it means, why it happens, what to check first, and what in the paste says so. */
export function Answer({ found: { shelf, entry, evidence } }: { readonly found: Found }) {
  const { t, locale } = useWords()
  const examination = useReadPaste()?.reading.examinations[shelf.product.id]
  const cause = entry.causes[0]
  const first = firstCheck(entry, examination ?? {})
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
