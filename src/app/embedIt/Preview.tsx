import { createElement, useEffect, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useHref } from 'react-router'
import { useLocale } from '../i18n/useWords.ts'
import { attributesOf, type Choices } from './snippetOf.ts'

/**
 * The real help with some choices, in the page; drawn anew for another form, changed in place otherwise. Without the sandbox of the snippet:
 * on our own site it would keep nothing apart.
 */
export function Preview({ choices }: { readonly choices: Choices }) {
  const { t } = useTranslation('embedIt', { lng: useLocale() })
  const id = useId().replace(/[^\w-]/g, '')
  const root = useHref('/')
  const frame = useHref(`/embed/${choices.lang}/`)

  useEffect(() => {
    const address = `${root.replace(/\/$/, '')}/embed.js`
    if (document.querySelector(`script[src="${address}"]`) !== null) return
    const script = document.createElement('script')
    script.type = 'module'
    script.src = address
    document.head.append(script)
  }, [root])

  if (choices.form === 'iframe') {
    return (
      <iframe
        key={`${choices.lang}-${choices.theme}`}
        className="embed-it-frame"
        title={t('preview')}
        src={`${frame}${choices.theme === 'auto' ? '' : `#theme=${choices.theme}`}`}
      />
    )
  }
  const given = Object.fromEntries(attributesOf(choices).filter(([, value]) => value !== ''))
  const own = choices.form === 'suggest' ? { for: `#${id}` } : {}
  const element = createElement('unstuck-help', { key: choices.form, ...given, ...own })
  if (choices.form !== 'suggest') return element
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <div className="field wide">
        <label htmlFor={id}>{t('subject')}</label>
        <input id={id} autoComplete="off" placeholder={t('subjectHelp')} />
      </div>
      {element}
    </form>
  )
}
