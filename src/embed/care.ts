import type { Locale } from '../model/locale.ts'

/** What a host page rarely needs, in a file of its own that is loaded only then: words for whoever builds it, a way out, masked fields, the look of an open panel. */

const words: Readonly<Record<Locale, readonly [open: string, close: string]>> = {
  ko: ['새 탭에서 오류 해결 열기', '닫기'],
  ja: ['エラーの解決方法を新しいタブで開く', '閉じる'],
  en: ['Open the help in a new tab', 'Close'],
}

/** Says something to whoever builds the host page. */
function warn(text: string): void {
  // biome-ignore lint/suspicious/noConsole: the developer of a host has no other place to learn of it
  console.warn(`unstuck-help: ${text}`)
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

/** Gives the panel of a button its place and look, and a button that closes it. */
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
  if (!close.isConnected) panel.prepend(close)
}

/** There is no field of a form that `selector` means. */
export function noField(selector: string): void {
  warn(`for="${selector}" matches no field yet`)
}

interface Form {
  readonly fields: () => readonly Element[]
  /** Their texts, as they are asked about. */
  readonly read: () => string
}

/**
 * Writes `texts` into the fields whose text they change, as if somebody had typed them: it can be undone, and the frameworks of a host
 * hear of it. Where the fields no longer say what was `asked`, they are asked about again instead.
 */
export function writeInto(
  form: Form,
  asked: string,
  texts: readonly string[],
  ask: (text: string) => void,
): void {
  const fields = form.fields()
  if (form.read() !== asked || texts.length !== fields.length) {
    ask(form.read())
    return
  }
  fields.forEach((field, at) => {
    const isInput = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
    if (!(field instanceof HTMLElement)) return
    if (texts[at] === (isInput ? field.value : field.textContent)) return
    field.focus()
    if (isInput) field.select()
    else getSelection()?.selectAllChildren(field)
    document.execCommand('insertText', false, texts[at])
  })
}
