/** Where a relative link leads: the path of a file of the folder and the anchor in it. */
export interface LinkTarget {
  readonly path: string
  readonly anchor: string
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The file and anchor that `href` in the file `from` names; `null` for an address, a path from a site's top, a template, or one that leads out of the folder. */
export function linkTarget(from: string, href: string): LinkTarget | null {
  if (/^(?:[a-z][a-z\d+.-]*:|\/|\\|xref:)|[{}<>$]/i.test(href)) return null
  const [before = '', ...rest] = href.split('#')
  const path = before.split('?')[0] ?? ''
  const anchor = decode(rest.join('#'))
  if (path === '') return { path: from, anchor }
  const parts = from.split('/').slice(0, -1)
  for (const part of decode(path).normalize('NFC').split('/')) {
    if (part === '..') {
      if (parts.length === 0) return null
      parts.pop()
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return { path: parts.join('/'), anchor }
}
