import { useMemo } from 'react'
import { locales } from '../../model/locale.ts'
import { useWords } from '../i18n/useWords.ts'
import { goTo } from './drafting.ts'
import { Pager } from './Pager.tsx'
import { type Pair, pairsOf } from './pairsOf.ts'
import { StartLanguage } from './StartLanguage.tsx'
import { useWriteWords } from './useWriteWords.ts'
import { useWrite } from './writeStore.ts'

/** How the languages of the guide fit together: each error's line in each, and where one is missing. */
export function LanguagesTab() {
  const { t } = useWords()
  const { w } = useWriteWords()
  const { summary, current } = useWrite()
  const paired = useMemo(
    () => (summary === null ? null : pairsOf(summary, current)),
    [summary, current],
  )
  if (paired === null) return <p>{w('languages.noGuide')}</p>
  const written = locales.filter((locale) => paired.files[locale] !== undefined)
  const missing = locales.filter((locale) => paired.files[locale] === undefined)
  return (
    <>
      {written.length < 2 ? (
        <p>{w('languages.one')}</p>
      ) : (
        <Pager items={paired.pairs} at={0}>
          {(shown) => (
            <div className="pairs-scroll">
              <table className="pairs">
                <caption>{w('languages.caption')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{w('languages.address')}</th>
                    {written.map((locale) => (
                      <th scope="col" key={locale}>
                        {t(`language.${locale}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {shown.map(({ id, cells }) => (
                    <tr key={id}>
                      <th scope="row" translate="no">
                        {id}
                      </th>
                      {written.map((locale) => {
                        const entry = cells[locale]
                        return (
                          <td
                            key={locale}
                            data-missing={entry === undefined}
                            data-fewer={entry !== undefined && entry.checks < mostChecks(cells)}
                          >
                            {entry === undefined ? (
                              w('languages.missing')
                            ) : (
                              <button
                                type="button"
                                className="problem-place"
                                onClick={() => goTo(entry.file, entry.line, 1)}
                              >
                                {w('languages.cell', { line: entry.line, checks: entry.checks })}
                              </button>
                            )}
                          </td>
                        )
                      })}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </Pager>
      )}
      <StartLanguage written={written} missing={missing} />
    </>
  )
}

/** How many checks the language has that has most: where another has fewer, something may be missing. */
const mostChecks = (cells: Pair['cells']) =>
  Math.max(...Object.values(cells).map(({ checks }) => checks))
