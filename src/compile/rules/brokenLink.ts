import { say } from '../../model/phrase.ts'
import { anchorsOf, evenAnchor } from '../anchors.ts'
import type { Fault } from '../fault.ts'
import type { GuideSource } from '../guideSource.ts'
import { type LinkTarget, linkTarget } from '../linkTarget.ts'
import { linksOf } from '../pieces.ts'
import { placeAt } from '../placeAt.ts'
import type { Site } from '../unit.ts'
import type { Rule } from './rule.ts'

interface Folder {
  readonly paths: ReadonlySet<string>
  readonly folders: ReadonlySet<string>
  readonly byLowerCase: ReadonlyMap<string, string>
  readonly guides: ReadonlyMap<string, GuideSource>
}

function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/')
}

function folderIn({ files, guides }: Site): Folder {
  const paths = files.map(({ path }) => path)
  return {
    paths: new Set(paths),
    folders: new Set(paths.map(folderOf)),
    byLowerCase: new Map(paths.map((path) => [path.toLowerCase(), path])),
    guides: new Map(guides.map(({ source }) => [source.path, source])),
  }
}

/** An anchor that its generator made, or that names a place otherwise: a repeated heading gets a number, `:~:` and `/` are no headings. */
function mayExist(anchor: string, anchors: ReadonlySet<string>): boolean {
  return (
    /[:/=~]|^(?:top|fn)/.test(anchor) ||
    anchors.has(evenAnchor(anchor)) ||
    anchors.has(evenAnchor(anchor.replace(/[-_]\d+$/, '')))
  )
}

type Broken = Pick<Fault, 'message' | 'help'> & { readonly to?: string }

/** What is wrong with a link; `null` where it is right, or where the folder cannot tell. */
function brokenPart(href: string, { path, anchor }: LinkTarget, folder: Folder): Broken | null {
  const isGuide = /\.(?:md|mdx|markdown)$/i.test(path)
  if (isGuide && !folder.paths.has(path)) {
    // A file of a folder that was not handed in may be there all the same.
    if (!folder.folders.has(folderOf(path))) return null
    const other = folder.byLowerCase.get(path.toLowerCase())
    const name = path.split('/').at(-1) ?? ''
    const right = other?.split('/').at(-1)
    return right !== undefined && href.includes(name)
      ? {
          message: say(words.otherCase, { href, path, other: other ?? '' }),
          help: say(words.writeCase, { right }),
          to: href.replace(name, right),
        }
      : { message: say(words.noFile, { href, path }), help: say(words.nameFile) }
  }
  const guide = folder.guides.get(path)
  if (!guide || anchor === '' || mayExist(anchor, anchorsOf(guide))) return null
  return {
    message: say(words.noAnchor, { href, path, anchor }),
    help: say(words.nameHeading),
  }
}

function faultsOf(source: GuideSource, folder: Folder): readonly Fault[] {
  const seen = new Set<string>()
  return linksOf(source).flatMap(({ href, line }): Fault[] => {
    if (seen.has(href)) return []
    seen.add(href)
    const target = linkTarget(source.path, href)
    const broken = target && brokenPart(href, target, folder)
    if (!broken) return []
    const { to, ...said } = broken
    const place = placeAt(source, line, href)
    const fix = to === undefined ? {} : { fix: [{ ...place, from: href, to }] }
    return [{ ...place, ...said, ...fix }]
  })
}

const guide = (link: string) => ({
  path: 'gate/opening.en.md',
  text: `# Opening\n\nFirst read [how it closes](${link}).\n`,
})
const closing = { path: 'gate/closing.en.md', text: '# Closing\n\n## By hand\n\nPull it.\n' }

const words = {
  noFile: {
    ko: '`{{href}}` 링크가 가리키는 곳이 없어요. `{{path}}` 파일이 없어요',
    ja: '`{{href}}`のリンク先がありません。`{{path}}`というファイルはありません',
    en: '`{{href}}` leads nowhere: there is no `{{path}}`',
  },
  nameFile: {
    ko: '있는 파일을 가리키거나 링크를 지우세요.',
    ja: '存在するファイルを指定するか、リンクを外します。',
    en: 'Name a file that exists, or take the link away.',
  },
  otherCase: {
    ko: '`{{href}}` 링크가 가리키는 곳이 없어요. `{{path}}` 파일은 없고 `{{other}}` 파일만 있어요',
    ja: '`{{href}}`のリンク先がありません。`{{path}}`はなく、`{{other}}`だけがあります',
    en: '`{{href}}` leads nowhere: there is no `{{path}}`, only `{{other}}`',
  },
  writeCase: {
    ko: '파일 이름의 대소문자에 맞춰 쓰세요: `{{right}}`.',
    ja: 'ファイル名の大文字と小文字のとおり、`{{right}}`と書きます。',
    en: "Write `{{right}}`, in the case of the file's name.",
  },
  noAnchor: {
    ko: '`{{href}}` 링크가 가리키는 곳이 없어요. `{{path}}` 파일에 `#{{anchor}}` 앵커가 있는 제목이 없어요',
    ja: '`{{href}}`のリンク先がありません。`{{path}}`に`#{{anchor}}`というアンカーの見出しがありません',
    en: '`{{href}}` leads nowhere: no heading of `{{path}}` has the anchor `#{{anchor}}`',
  },
  nameHeading: {
    ko: '있는 제목을 가리키거나, 그 제목 끝에 `{#id}` 형태로 이 id를 붙이세요.',
    ja: '存在する見出しを指定するか、見出しの末尾に`{#id}`の形でこのidを付けます。',
    en: 'Name a heading that exists, or give the heading this id: `{#id}` at its end.',
  },
} as const

export const brokenLink: Rule = {
  id: 'broken-link',
  severity: 'warning',
  why: {
    ko: '해결 방법을 찾아 링크를 따라간 사람이 아무것도 찾지 못해요.',
    ja: '解決方法を求めてリンクをたどった人が、何も見つけられません。',
    en: 'A reader who is sent on for the remedy finds nothing there.',
  },
  words,
  bad: {
    files: [guide('Closing.en.md'), closing],
    message:
      '`Closing.en.md` leads nowhere: there is no `gate/Closing.en.md`, only `gate/closing.en.md`',
  },
  good: [guide('closing.en.md#by-hand'), closing],
  check: (site) => {
    const folder = folderIn(site)
    return site.guides.flatMap(({ source }) => faultsOf(source, folder))
  },
}
