import type { Locale } from '../model/locale.ts'
import { readCuts } from './cuts.ts'
import { warn } from './warn.ts'
import { textOf, writeText } from './writeText.ts'

/** What a host page rarely needs, in a file of its own that is loaded only then: words for whoever builds it, a way out, masked fields, the look of an open panel. */

const words: Readonly<Record<Locale, readonly [open: string, close: string]>> = {
  ko: ['새 탭에서 오류 해결 열기', '닫기'],
  ja: ['エラーの解決方法を新しいタブで開く', '閉じる'],
  en: ['Open the help in a new tab', 'Close'],
}

let isTold = false

/** The frame does not answer: says once what may be wrong, and puts a link where `frame` would stand, until it answers after all. */
export function standIn(frame: HTMLIFrameElement, site: URL, locale: Locale): void {
  if (!isTold)
    warn(
      `the help of ${site.href} does not answer in its frame. If it does not name this page, add ${location.origin} to \`parents\` in its content/site.yaml and build it again.`,
    )
  isTold = true
  const root = frame.getRootNode()
  // Beside a form nothing stands where nothing is known.
  if (!(root instanceof ShadowRoot) || root.host.hasAttribute('for')) return
  const link = document.createElement('a')
  link.href = `${site.href}${locale}/`
  link.target = '_blank'
  link.rel = 'noopener'
  link.textContent = words[locale][0]
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    ':host{min-block-size:0!important}slot,iframe{display:none!important}a{padding:.75em;color:inherit}',
  )
  frame.before(link)
  root.adoptedStyleSheets.push(sheet)
  new MutationObserver((_, observer) => {
    observer.disconnect()
    link.remove()
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet)
  }).observe(frame, { attributeFilter: ['class'] })
}

/** Always as tall: a panel that grows with what it holds would move under the reader's eyes. */
const panelStyle = new CSSStyleSheet()
panelStyle.replaceSync(`
div.on{display:flex;position:fixed;inset:auto 1em 1em auto;margin:0;padding:0;border:1px solid #8886;border-radius:var(--r);inline-size:min(28rem,100vw - 2em);block-size:min(40rem,100dvh - 2em);background:Canvas;flex-direction:column}
div button{align-self:end;margin:.5em}
div iframe{flex:1;min-block-size:0}`)

/** Gives the panel of a button its place and look, and what closes it: a button, and Escape. */
export function dressPanel(
  root: ShadowRoot,
  panel: HTMLElement,
  locale: Locale,
  onClose: () => void,
): void {
  if (!root.adoptedStyleSheets.includes(panelStyle)) root.adoptedStyleSheets.push(panelStyle)
  const close = panel.querySelector('button') ?? document.createElement('button')
  close.type = 'button'
  close.textContent = words[locale][1]
  close.onclick = onClose
  panel.setAttribute('role', 'dialog')
  panel.onkeydown = ({ key }) => {
    if (key === 'Escape') onClose()
  }
  if (!close.isConnected) panel.prepend(close)
}

/** There is no field of a form that `selector` means. */
export function noField(selector: string): void {
  warn(`for="${selector}" matches no field yet`)
}

interface Form {
  readonly fields: () => readonly HTMLElement[]
  /** Their texts, as they are asked about. */
  readonly read: () => string
}

let isForgeryTold = false

/**
 * Masks `cuts` (each `start end kind:number`) of the text that was `asked` about, in the fields that it stands in, as if somebody had
 * typed it: it can be undone, and the frameworks of a host hear of it. The frame says where secrets stand, never what is to stand
 * instead: whatever it says, a piece of the visitor's text becomes a placeholder and nothing else changes. Where the fields no longer
 * say what was asked, they are asked about again instead.
 */
export function writeInto(
  form: Form,
  asked: string,
  cuts: readonly string[],
  ask: (text: string) => void,
): void {
  const read = readCuts(cuts, asked.length)
  if (!read) {
    if (!isForgeryTold) warn('refused to write what is no placeholder')
    isForgeryTold = true
    return
  }
  // What was sent away stays away.
  if (asked === '') return
  if (form.read() !== asked) {
    ask(form.read())
    return
  }
  let from = 0
  for (const field of form.fields()) {
    const text = textOf(field)
    const own = read
      .filter(({ start, end }) => start >= from && end <= from + text.length)
      .map((cut) => ({ ...cut, start: cut.start - from, end: cut.end - from }))
    if (own.length > 0) writeText(field, own)
    // As long as `fieldBreak`, which stands between two fields and belongs to the loader's first file.
    from += text.length + 3
  }
}
