import { say } from '../../model/phrase.ts'
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
      message: say(words.mail, { href }),
      help: say(words.wholeMail),
    }
  if (mail !== undefined && address.test(text.trim()) && text.trim() !== mail)
    return {
      message: say(words.twoMails, { text: text.trim(), mail }),
      help: say(words.sameMail),
    }
  if (/^tel:/i.test(href) && href.replace(/\D/g, '').length < 3)
    return {
      message: say(words.phone, { href }),
      help: say(words.wholePhone),
    }
  if (address.test(href) && !/^[a-z]+:|\//i.test(href))
    return {
      message: say(words.bareMail, { href }),
      help: say(words.withMailto, { href }),
      to: `mailto:${href}`,
    }
  if (/^https?:/i.test(href) ? !/^https?:\/\/[^\s/?#]+/i.test(href) : /^https?\/\//i.test(href))
    return {
      message: say(words.site, { href }),
      help: say(words.wholeSite),
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
      message: say(words.contact, { href }),
      help: say(words.whole),
    }
    const column = (lines[line] ?? '').indexOf(href) + 1
    return [{ file: file.path, line: line + 1, column: Math.max(column, 1), message, help }]
  })
}

const guide = (href: string) =>
  `# Gate\n\n## If nothing helps\n\nContact support: [help@example.com](${href}).\n`

const words = {
  mail: {
    ko: '`{{href}}` 링크로는 메일을 보낼 수 없어요. `mailto:help@example.com` 같은 주소여야 해요',
    ja: '`{{href}}`ではメールを送れません。`mailto:help@example.com`のような形が必要です',
    en: 'Unexpected `{{href}}`, expected an address such as `mailto:help@example.com`',
  },
  wholeMail: {
    ko: '`mailto:` 뒤에 메일 주소 전체를 쓰세요.',
    ja: '`mailto:`の後にアドレス全体を書きます。',
    en: 'Write the whole address after `mailto:`.',
  },
  twoMails: {
    ko: '보이는 주소와 메일을 보내는 주소가 달라요. 보이는 주소: `{{text}}`, 보내는 주소: `{{mail}}`',
    ja: 'リンクの表示は`{{text}}`ですが、送信先は`{{mail}}`です',
    en: 'The link says `{{text}}` and writes to `{{mail}}`',
  },
  sameMail: {
    ko: '두 곳에 같은 주소를 쓰세요.',
    ja: '両方に同じアドレスを書きます。',
    en: 'Name the same address in both places.',
  },
  phone: {
    ko: '`{{href}}` 링크에 전화번호가 없어요. `tel:+82-2-000-0000` 같은 번호여야 해요',
    ja: '`{{href}}`に電話番号がありません。`tel:+82-2-000-0000`のような形が必要です',
    en: 'Unexpected `{{href}}`, expected a number such as `tel:+82-2-000-0000`',
  },
  wholePhone: {
    ko: '`tel:` 뒤에 전화번호를 쓰세요.',
    ja: '`tel:`の後に電話番号を書きます。',
    en: 'Write the number after `tel:`.',
  },
  bareMail: {
    ko: '`{{href}}` 링크 앞에 `mailto:` 표시가 없어요. 맞는 형태: `mailto:{{href}}`',
    ja: '`{{href}}`へのリンクに`mailto:`がありません。正しくは`mailto:{{href}}`です',
    en: 'Unexpected link to `{{href}}`, expected `mailto:{{href}}`',
  },
  withMailto: {
    ko: '이렇게 쓰세요: `mailto:{{href}}`. `mailto:` 없이는 파일로 가는 링크가 돼요.',
    ja: '`mailto:{{href}}`と書きます。`mailto:`がないと、ファイルへのリンクとみなされます。',
    en: 'Write `mailto:{{href}}`: without it, the link is taken for a file.',
  },
  site: {
    ko: '`{{href}}` 주소가 올바르지 않아요. `https://example.com` 같은 주소여야 해요',
    ja: '`{{href}}`は正しいアドレスではありません。`https://example.com`のような形が必要です',
    en: 'Unexpected `{{href}}`, expected an address such as `https://example.com`',
  },
  wholeSite: {
    ko: '`https://` 뒤에 사이트 이름을 쓰세요.',
    ja: '`https://`の後にサイト名を書きます。',
    en: 'Write `https://` and the name of the site.',
  },
  contact: {
    ko: '`{{href}}` 연락처 앞에 `mailto:`, `tel:`, `https://` 중 하나가 필요해요',
    ja: '連絡先`{{href}}`の前に、`mailto:`、`tel:`、`https://`のいずれかが必要です',
    en: 'Unexpected contact `{{href}}`, expected `mailto:`, `tel:` or `https://` before it',
  },
  whole: {
    ko: '주소 전체를 쓰세요.',
    ja: 'アドレス全体を書きます。',
    en: 'Write the whole address.',
  },
} as const

export const unreachableContact: Rule = {
  id: 'unreachable-contact',
  severity: 'error',
  why: {
    ko: '막힌 사람이 마지막으로 할 수 있는 일마저 실패해요.',
    ja: '行き詰まった人に最後に残された手段まで失敗します。',
    en: 'The last thing that a stuck person can do fails too.',
  },
  words,
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
