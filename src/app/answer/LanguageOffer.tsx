import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { type Locale, locales } from '../../model/locale.ts'
import { rememberLocale } from '../i18n/rememberedLocale.ts'
import { learn } from '../i18n/speaker.ts'
import { useWords } from '../i18n/useWords.ts'
import { pathOf } from '../library/addresses.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import { spokenIn } from '../paste/spokenIn.ts'

/** The languages that were declined in this visit: an offer is made once. */
const declined = new Set<Locale>()

/** Offers the language that somebody wrote in, in that language, where it is not the page's. */
export function LanguageOffer() {
  const { locale } = useWords()
  const { i18n } = useTranslation()
  const read = useReadPaste()
  const spoken = useMemo(() => {
    if (read === undefined) return undefined
    const evidence = read.reading.verdict.matches[0]?.evidence ?? []
    return spokenIn(
      read.text,
      evidence.filter(({ kind }) => kind === 'message' || kind === 'template'),
    )
  }, [read])
  const other = spoken === locale ? undefined : spoken
  const [isReady, setReady] = useState(false)
  const [isDeclined, setDeclined] = useState(false)

  // The words of all languages, whatever was pasted: which files are requested must say nothing about it.
  useEffect(() => {
    Promise.all(locales.map((one) => learn(i18n, one))).then(
      () => setReady(true),
      () => {},
    )
  }, [i18n])

  if (other === undefined || !isReady || isDeclined || declined.has(other)) return null
  const t = i18n.getFixedT(other)
  return (
    <div className="offer" lang={other}>
      <p>{t('result.offer')}</p>
      <Link
        className="button small"
        to={pathOf(other)}
        hrefLang={other}
        onClick={() => rememberLocale(other)}
      >
        {t('result.offerYes')}
      </Link>
      <button
        type="button"
        className="button quiet small"
        onClick={() => {
          declined.add(other)
          setDeclined(true)
        }}
      >
        {t('result.offerNo')}
      </button>
    </div>
  )
}
