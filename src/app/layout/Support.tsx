import { wordsIn } from '../../model/locale.ts'
import type { SupportContact } from '../../model/product.ts'
import { useWords } from '../i18n/useWords.ts'

/** How to reach the people behind one product. */
export interface ProductSupport {
  readonly id: string
  readonly name: string
  readonly contacts: readonly SupportContact[]
}

interface SupportProps {
  readonly products: readonly ProductSupport[]
}

/** The contacts of products, at the end of every page: the header leads here. */
export function Support({ products }: SupportProps) {
  const { t } = useWords()
  const reachable = products.filter(({ contacts }) => contacts.length > 0)
  return (
    <section className="support" id="support" tabIndex={-1} aria-labelledby="support-title">
      <div className="support-inner">
        <div>
          <h2 id="support-title">{t('support.title')}</h2>
          <p>{reachable.length === 0 ? t('support.none') : t('support.help')}</p>
        </div>
        <ul className="support-list">
          {reachable.map(({ id, name, contacts }) => (
            <li key={id}>
              <h3>{name}</h3>
              {contacts.map((contact) => (
                <Contact key={contact.href + wordsIn(contact.text, 'en')} contact={contact} />
              ))}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function Contact({ contact }: { readonly contact: SupportContact }) {
  const { t, locale } = useWords()
  const text = wordsIn(contact.text, locale)
  const hours = contact.hours && wordsIn(contact.hours, locale)
  const facts = [
    ...(hours
      ? [`${t('support.hours')}: ${hours}${contact.timezone ? ` (${contact.timezone})` : ''}`]
      : []),
    ...(contact.languages && contact.languages.length > 0
      ? [
          `${t('support.languages')}: ${contact.languages.map((one) => t(`language.${one}`)).join(', ')}`,
        ]
      : []),
  ]
  return (
    <div className="contact">
      {contact.href === '' ? <p>{text}</p> : <a href={contact.href}>{text}</a>}
      {facts.length > 0 && <p className="contact-facts">{facts.join(' · ')}</p>}
    </div>
  )
}
