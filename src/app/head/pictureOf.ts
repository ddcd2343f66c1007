/** The picture for links to the page at `path`: its product's, else its language's; undefined where the site has neither. */
export function pictureOf(path: string, pictures?: ReadonlySet<string>): string | undefined {
  const [locale = '', product = ''] = path.split('/').filter((part) => part !== '')
  return [`/og/${locale}/${product}.png`, `/og/${locale || 'en'}.png`].find((picture) =>
    pictures?.has(picture),
  )
}
