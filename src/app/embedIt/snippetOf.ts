import type { Locale } from '../../model/locale.ts'

export const forms = ['inline', 'button', 'suggest', 'iframe'] as const
export const themes = ['auto', 'light', 'dark'] as const

/** How the help is to stand in somebody's page. */
export interface Choices {
  readonly form: (typeof forms)[number]
  readonly lang: Locale
  readonly theme: (typeof themes)[number]
  /** The id of a product; empty for all. */
  readonly product: string
  /** A colour; empty for our own. */
  readonly accent: string
  /** The language of requests; empty for the product's. */
  readonly ticket: Locale | ''
}

const escapeAttribute = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

const attributes = (list: readonly (readonly [name: string, value: string])[]) =>
  list
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('')

/** The attributes of the element for some choices, in the order in which they are written. */
export function attributesOf({ form, lang, theme, product, ticket }: Choices) {
  return [
    ['product', product],
    ['lang', lang],
    ['theme', theme === 'auto' ? '' : theme],
    ['mode', form === 'button' ? 'button' : ''],
    ['for', form === 'suggest' ? '#subject, #description' : ''],
    ['name', form === 'suggest' ? 'transcript' : ''],
    ['ticket-lang', ticket],
  ] as const
}

/** The lines for somebody's page. `site` is the address of the help, with a slash at its end. */
export function snippetOf(choices: Choices, site: string, title: string): string {
  const { form, lang, theme, accent } = choices
  if (form === 'iframe') {
    const wish = theme === 'auto' ? '' : `#theme=${theme}`
    return `<iframe src="${escapeAttribute(site)}embed/${lang}/${wish}" title="${escapeAttribute(title)}" width="100%" height="600"
  loading="lazy" referrerpolicy="origin" allow="clipboard-write"
  sandbox="allow-scripts allow-same-origin allow-forms allow-popups"></iframe>`
  }
  const room = form === 'inline' ? ['unstuck-help { display: block; min-height: 25rem }'] : []
  const colour = accent === '' ? [] : [`unstuck-help { --unstuck-accent: ${accent} }`]
  const css = [...room, ...colour]
  const style = css.length === 0 ? '' : `<style>\n  ${css.join('\n  ')}\n</style>\n`
  return `${style}<script type="module" src="${escapeAttribute(site)}embed.js"></script>
<unstuck-help${attributes(attributesOf(choices))}></unstuck-help>`
}
