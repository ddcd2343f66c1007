import { use, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLoaderData } from 'react-router'
import { locales } from '../../model/locale.ts'
import { rootOf } from '../head/rootOf.ts'
import { useHydrated } from '../hydration/useHydrated.ts'
import { useWords } from '../i18n/useWords.ts'
import type { Catalog } from '../library/library.ts'
import { SiteContext } from '../site/siteContext.ts'
import { Coded } from '../text/Coded.tsx'
import { CopyButton } from '../wizard/CopyButton.tsx'
import { Choice } from './Choice.tsx'
import { Preview } from './Preview.tsx'
import { type Choices, forms, snippetOf, themes } from './snippetOf.ts'

const tongues = { ko: '한국어', ja: '日本語', en: 'English' } as const

/** The page on which the owner of a portal chooses, tries and copies what embeds the help. */
export function EmbedItScreen() {
  const { locale } = useWords()
  const { t } = useTranslation('embedIt', { lng: locale })
  const { site } = use(SiteContext)
  const { products } = useLoaderData<Catalog>()
  const isHydrated = useHydrated()
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const [choices, setChoices] = useState<Choices>({
    form: 'inline',
    lang: locale,
    theme: 'auto',
    product: '',
    accent: '',
    ticket: '',
  })
  const set =
    <K extends keyof Choices>(key: K) =>
    (value: Choices[K]) =>
      setChoices({ ...choices, [key]: value })

  const origin = site.url === '' && isHydrated ? location.origin : site.url
  const snippet = snippetOf(choices, `${rootOf(origin, import.meta.env.BASE_URL)}/`, t('preview'))

  useEffect(() => {
    const style = place.current?.style
    if (choices.accent === '') style?.removeProperty('--unstuck-accent')
    else style?.setProperty('--unstuck-accent', choices.accent)
  }, [choices.accent])

  const languages = locales.map((one) => [one, tongues[one]] as const)
  return (
    <div className="page embed-it">
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <div className="embed-it-body">
        <div className="embed-it-choices">
          <fieldset>
            <legend>
              <h2>{t('choices')}</h2>
            </legend>
            <Choice
              label={t('form')}
              value={choices.form}
              options={forms.map((one) => [one, t(one)])}
              onChange={set('form')}
            />
            <Choice
              label={t('product')}
              value={choices.product}
              options={[['', t('all')], ...products.map((one) => [one.id, one.name] as const)]}
              onChange={set('product')}
            />
            <Choice
              label={t('lang')}
              value={choices.lang}
              options={languages}
              onChange={set('lang')}
            />
            <Choice
              label={t('theme')}
              value={choices.theme}
              options={themes.map((one) => [one, t(one)])}
              onChange={set('theme')}
            />
            <Choice
              label={t('ticket')}
              value={choices.ticket}
              options={[['', t('ticketProduct')], ...languages]}
              onChange={set('ticket')}
            />
            <div className="embed-it-accent">
              <label>
                <input
                  type="checkbox"
                  checked={choices.accent !== ''}
                  onChange={({ currentTarget }) =>
                    set('accent')(currentTarget.checked ? '#7a3b00' : '')
                  }
                />{' '}
                {t('ownAccent')}
              </label>
              {choices.accent !== '' && (
                <input
                  type="color"
                  aria-label={t('accent')}
                  value={choices.accent}
                  onChange={({ currentTarget }) => set('accent')(currentTarget.value)}
                />
              )}
            </div>
          </fieldset>
          <section aria-labelledby={`${id}-snippet`}>
            <h2 id={`${id}-snippet`}>{t('snippet')}</h2>
            <pre translate="no">
              <code>{snippet}</code>
            </pre>
            <CopyButton text={() => snippet} label={t('copy')} />
          </section>
        </div>
        <section className="embed-it-preview" aria-labelledby={`${id}-preview`} ref={place}>
          <h2 id={`${id}-preview`}>{t('preview')}</h2>
          <p className="hint">{t('previewHelp')}</p>
          {isHydrated && <Preview choices={choices} />}
        </section>
      </div>
      <section aria-labelledby={`${id}-before`}>
        <h2 id={`${id}-before`}>{t('before')}</h2>
        <ul className="embed-it-notes">
          <li>
            <Coded text={t('parents')} />
          </li>
          <li>
            <Coded text={t('policy')} />
          </li>
          <li>
            <Coded text={t('events')} hasDocuments />
          </li>
        </ul>
      </section>
    </div>
  )
}
