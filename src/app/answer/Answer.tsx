import type { Check } from '../../model/check.ts'
import type { Examination } from '../../model/examination.ts'
import { splitTitle } from '../entry/splitTitle.ts'
import { useWords } from '../i18n/useWords.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import { CodeName } from '../text/CodeName.tsx'
import { Marked } from '../text/Marked.tsx'
import { EntryLink } from './EntryLink.tsx'
import { Excerpt } from './Excerpt.tsx'
import type { Found } from './foundOf.ts'

/** Whether a check applies to what was pasted: always, or by an answer that the paste gives. */
function appliesBy({ when }: Check, examination: Examination | undefined): boolean {
  const answers = examination?.answers ?? []
  return (
    when.length === 0 ||
    when.some((one) => answers.some((a) => a.question === one.facet && a.answer === one.value))
  )
}

/** The one entry that a paste is about: what it means, why it happens, what to check first, and what in the paste says so. */
export function Answer({ found: { shelf, entry, evidence } }: { readonly found: Found }) {
  const { t, locale } = useWords()
  const examination = useReadPaste()?.reading.examinations[shelf.product.id]
  const cause = entry.causes[0]
  const check = entry.checks.find((one) => appliesBy(one, examination))
  return (
    <article className="card answer" aria-labelledby="answer-title">
      <header className="answer-head">
        <p className="eyebrow">{shelf.product.name[locale]}</p>
        <h2 id="answer-title" lang={entry.lang} translate="no">
          <EntryLink shelf={shelf} entry={entry.id}>
            <CodeName text={entry.label} />
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
        {check !== undefined && (
          <div>
            <dt lang={locale}>{t('result.firstCheck')}</dt>
            <dd>
              <Marked of={check} />
            </dd>
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
