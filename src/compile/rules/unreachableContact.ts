import type { Fault } from '../fault.ts'
import type { GuideSource } from '../guideSource.ts'
import { linksOf } from '../pieces.ts'
import { placeAt } from '../placeAt.ts'
import type { ProductUnit } from '../unit.ts'
import type { Rule } from './rule.ts'

const address = /^[^\s@<>()[\]]+@[^\s@<>()[\].]+(?:\.[^\s@<>()[\].]+)+$/

type Wrong = Pick<Fault, 'message' | 'help'> & { readonly to?: string }

/** What keeps `href` from reaching anybody; `null` where nothing does. */
function wrongWith(href: string, text: string): Wrong | null {
  const mail = /^mailto:([^?]*)/i.exec(href)?.[1]
  if (mail !== undefined && !address.test(mail))
    return {
      message: `Unexpected \`${href}\`, expected an address such as \`mailto:help@example.com\``,
      help: 'Write the whole address after `mailto:`.',
    }
  if (mail !== undefined && address.test(text.trim()) && text.trim() !== mail)
    return {
      message: `The link says \`${text.trim()}\` and writes to \`${mail}\``,
      help: 'Name the same address in both places.',
    }
  if (/^tel:/i.test(href) && href.replace(/\D/g, '').length < 3)
    return {
      message: `Unexpected \`${href}\`, expected a number such as \`tel:+82-2-000-0000\``,
      help: 'Write the number after `tel:`.',
    }
  if (address.test(href) && !/^[a-z]+:|\//i.test(href))
    return {
      message: `Unexpected link to \`${href}\`, expected \`mailto:${href}\``,
      help: `Write \`mailto:${href}\`: without it, the link is taken for a file.`,
      to: `mailto:${href}`,
    }
  if (/^https?:/i.test(href) ? !/^https?:\/\/[^\s/?#]+/i.test(href) : /^https?\/\//i.test(href))
    return {
      message: `Unexpected \`${href}\`, expected an address such as \`https://example.com\``,
      help: 'Write `https://` and the name of the site.',
    }
  return null
}

function inGuide(source: GuideSource): readonly Fault[] {
  return linksOf(source).flatMap(({ href, text, line }): Fault[] => {
    const wrong = wrongWith(href, text)
    if (!wrong) return []
    const { to, ...said } = wrong
    const place = placeAt(source, line, `(${href}`)
    const column = place.column + 1
    const fix = to === undefined ? {} : { fix: [{ ...place, column, from: href, to }] }
    return [{ ...place, column, ...said, ...fix }]
  })
}

function inProduct({ product, file }: ProductUnit): readonly Fault[] {
  if (!file) return []
  const lines = file.text.split(/\r\n?|\n/)
  return product.contacts.flatMap(({ href }): Fault[] => {
    const wrong = href === '' ? null : wrongWith(href, '')
    const isAddress = /^(?:mailto|tel|https?):/i.test(href)
    if (!wrong && (isAddress || href === '')) return []
    const line = Math.max(
      lines.findIndex((text) => text.includes(href)),
      0,
    )
    const { message, help } = wrong ?? {
      message: `Unexpected contact \`${href}\`, expected \`mailto:\`, \`tel:\` or \`https://\` before it`,
      help: 'Write the whole address.',
    }
    const column = (lines[line] ?? '').indexOf(href) + 1
    return [{ file: file.path, line: line + 1, column: Math.max(column, 1), message, help }]
  })
}

const guide = (href: string) =>
  `# Gate\n\n## If nothing helps\n\nContact support: [help@example.com](${href}).\n`

export const unreachableContact: Rule = {
  id: 'unreachable-contact',
  severity: 'error',
  why: 'The last thing that a stuck person can do fails too.',
  bad: {
    files: [{ path: 'gate/en.md', text: guide('help@example.com') }],
    message: 'Unexpected link to `help@example.com`, expected `mailto:help@example.com`',
  },
  good: [{ path: 'gate/en.md', text: guide('mailto:help@example.com') }],
  check: ({ guides, products }) => [
    ...products.flatMap(inProduct),
    ...guides.flatMap(({ source }) => inGuide(source)),
  ],
}
