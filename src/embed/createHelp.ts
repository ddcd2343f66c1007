import { hearFrame, tellFrame } from './frameLink.ts'
import { lookAt } from './hostLook.ts'
import { localeOf, words } from './localeOf.ts'
import { make } from './make.ts'
import { makePanel } from './panel.ts'
import type { FrameMessage } from './protocol.ts'
import { care, site } from './site.ts'
import { style } from './style.ts'
import { watchFields } from './watchFields.ts'

/** How long the frame may take to answer before the host is told that it does not. In milliseconds. */
const patience = 15_000

/** What an element does, without the element. */
export interface Help {
  readonly connect: () => void
  readonly disconnect: () => void
  readonly change: (attribute: string) => void
  readonly ask: (text: string) => void
  readonly show: (isOpen: boolean) => void
}

/** The help of one element: its frame, loaded once it is seen, opened or written beside, and what it hears and says. */
export function createHelp(host: HTMLElement, internals: ElementInternals): Help {
  const shadow = host.attachShadow({ mode: 'open' })
  const look = make('span')
  const panel = makePanel((isOpen) => show(isOpen))
  let frame: HTMLIFrameElement | undefined
  let isReady = false
  let isDismissed = false
  let question = ''
  let draft: object | undefined
  let field: HTMLElement | undefined
  let shared = ''
  let life: AbortController | undefined
  let form: ReturnType<typeof watchFields>

  const seen = new IntersectionObserver((all) => {
    if (mode() === 'inline' && all.at(-1)?.isIntersecting) load()
  })
  const attribute = (name: string) => host.getAttribute(name)?.slice(0, 100) ?? ''
  const mode = () =>
    host.hasAttribute('for') ? 'suggest' : attribute('mode') === 'button' ? 'button' : 'inline'
  const tell = (name: string, detail: object) =>
    host.dispatchEvent(
      new CustomEvent(`unstuck-${name}`, { detail, bubbles: true, composed: true }),
    )

  function greet(): void {
    const seen = lookAt(look, attribute('theme'))
    if (frame) frame.style.colorScheme = seen.scheme
    tellFrame(frame, site.origin, {
      kind: 'hello',
      ...seen,
      locale: localeOf(host),
      mode: mode(),
      product: attribute('product'),
      entry: attribute('entry'),
      ticket: attribute('ticket-lang'),
      written: ['lang', 'theme', 'mode'].map(attribute),
    })
  }

  function name(): void {
    const open = words[localeOf(host)]
    panel.name(open)
    if (frame) frame.title = open
  }

  function load(): void {
    if (frame || !life) return
    const made = make('iframe', {
      allow: 'clipboard-write',
      src: new URL(
        `embed/${localeOf(host)}/#mode=${mode()}&theme=${lookAt(look, attribute('theme')).scheme}`,
        site,
      ).href,
      // On our own site a sandbox with these tokens keeps nothing apart, and browsers say so.
      ...(site.origin !== origin && {
        sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups',
      }),
    })
    frame = made
    let timer: ReturnType<typeof setTimeout>
    const wait = (time: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (frame !== made || isReady) return
        tell('error', { reason: 'no-answer' })
        void care().then(({ standIn }) => standIn(made, site, localeOf(host)))
      }, time)
    }
    frame.onload = () => {
      isReady = false
      forget()
      greet()
      // Our own page answers at once.
      wait(3000)
    }
    ;(mode() === 'button' ? panel.body : shadow).append(frame)
    name()
    wait(patience)
  }

  function unload(): void {
    frame?.remove()
    frame = undefined
    isReady = false
    forget()
    panel.show(false)
  }

  /** The form has nothing of ours any more. */
  function forget(): void {
    shared = ''
    draft = undefined
    internals.setFormValue(null)
  }

  function ask(text: string): void {
    question = text
    if (isReady) tellFrame(frame, site.origin, { kind: 'ask', text })
    else if (text) load()
  }

  function show(isOpen: boolean): void {
    if (isOpen) load()
    if (mode() !== 'button') return
    const hadFocus = shadow.activeElement
    if (isOpen)
      void care().then(({ dressPanel }) => {
        dressPanel(shadow, panel.body, localeOf(host), () => show(false))
        panel.show(true)
        frame?.focus()
      })
    else {
      panel.show(false)
      if (hadFocus) panel.button.focus()
    }
  }

  function draw(): void {
    const parts = { button: [panel.button, panel.body], inline: [make('slot')], suggest: [] }
    shadow.replaceChildren(look, ...parts[mode()])
    name()
    question = host.getAttribute('query') ?? question
  }

  /** What writes into the form must follow the person's own act in this very frame; a draft may go on with one that did. */
  const isForged = ({ kind, body }: FrameMessage & { readonly body?: string }) =>
    (kind === 'mask' || (body && (kind === 'handoff' || !shared))) &&
    (shadow.activeElement !== frame || navigator.userActivation?.isActive === false)

  function take(message: FrameMessage): void {
    const { kind, ...detail } = message
    switch (message.kind) {
      case 'size':
        if (!frame) return
        frame.style.blockSize = `${message.height}px`
        frame.inert = !message.height
        return
      case 'close':
        if (message.dismissed) {
          isDismissed = true
          field?.focus()
          ask('')
        }
        show(false)
        return
      case 'mask':
        void care().then(({ writeInto }) => writeInto(form, question, message.cuts, ask))
        return
      case 'draft':
      case 'handoff':
        internals.setFormValue(message.body || null)
        shared = message.body
        draft = kind === 'draft' && message.body ? detail : undefined
        if (kind === 'draft') return
        break
      case 'ready':
        isReady = true
        shadow.querySelector('slot')?.remove()
        frame?.classList.add('on')
        if (question) ask(question)
    }
    tell(kind, detail)
  }

  function connect(): void {
    life = new AbortController()
    const { signal } = life
    draw()
    // Once more: who was moved is seen as before, and nobody would say so.
    seen.unobserve(host)
    seen.observe(host)
    hearFrame(() => frame, site.origin, isForged, take, signal)
    form = watchFields({
      root: host.getRootNode(),
      selector: () => attribute('for'),
      signal,
      onStart(target) {
        field = target
        if (!isDismissed) load()
      },
      onText(text) {
        if (!isDismissed) ask(text)
      },
      onSend() {
        if (draft) tell('handoff', draft)
        draft = undefined
      },
      onNone() {
        void care().then(({ noField }) => noField(attribute('for')))
      },
      onReset() {
        isDismissed = false
        forget()
        ask('')
      },
    })
  }

  shadow.adoptedStyleSheets = [style]
  // At its start some of the look may still be the old one.
  look.ontransitionrun = look.ontransitionend = greet

  return {
    ask,
    show,
    connect,
    disconnect() {
      life?.abort()
      life = undefined
      unload()
    },
    change(which) {
      // While the element is made, its attributes come one by one: they are read when it stands.
      if (!life) return
      if (which === 'query') ask(host.getAttribute('query') ?? '')
      else if (which === 'mode' || which === 'for') {
        unload()
        draw()
      } else {
        name()
        greet()
      }
    },
  }
}
