import { isLocale, type Locale } from '../model/locale.ts'

/** The version of the messages between a host page's loader and the frame. Another one is refused. */
export const version = 1

/** The longest text that a host may ask about, in UTF-16 units. */
const mostText = 10_000_000

type Guard<T> = (value: unknown) => value is T
type Shape = Readonly<Record<string, Guard<unknown>>>
type Fields<S extends Shape> = {
  readonly [F in keyof S]: S[F] extends Guard<infer T> ? T : never
}
type Message<K extends Readonly<Record<string, Shape>>> = {
  [N in keyof K]: { readonly kind: N } & Fields<K[N]>
}[keyof K]

const text =
  (most: number): Guard<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= most

const optional =
  <T>(is: Guard<T>): Guard<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || is(value)

/** The tallest that a frame may make itself, in CSS pixels. */
export const mostHeight = 20_000

const size: Guard<number> = (value): value is number =>
  typeof value === 'number' && value >= 0 && value <= mostHeight

const flag: Guard<boolean> = (value): value is boolean => typeof value === 'boolean'

/** The name of a product, an entry, a question or an answer, or a few words of ours. */
const id = text(120)

const list =
  (most: number): Guard<readonly string[]> =>
  (value): value is readonly string[] =>
    Array.isArray(value) && value.length <= most && value.every(id)

const some = list(999)

const locale: Guard<Locale> = isLocale

/** A request for support as far as it is written. */
const request = { product: id, entry: id, subject: text(500), body: text(100_000), locale }

/** What the frame tells the host. All that could hold a person's text is masked before it is sent. */
const frameShapes = {
  /** The frame answers to this host. */
  ready: { locale },
  /** The height of its content, in CSS pixels. */
  size: { height: size },
  /** Escape was pressed, or what the frame showed was sent away. */
  close: { dismissed: flag },
  match: { verdict: id, entries: list(3), locale, secrets: optional(some) },
  answer: { product: id, entry: id, question: id, answer: id, locale, edition: id },
  solved: { product: id, entry: id, check: optional(id), locale, edition: id },
  /** The masked request as far as it is written: for the form, when the person sends it. Without a body it is taken back. */
  draft: request,
  /** The same, because the person handed it over. */
  handoff: request,
  /** The secrets in the text that was asked about, each as `start end kind:number`: the person wants them masked in the form's fields. */
  mask: { cuts: some },
  miss: {
    locale,
    token: optional(text(60)),
    excerpt: optional(text(2_000)),
    secrets: optional(some),
  },
} as const satisfies Readonly<Record<string, Shape>>

/** What the host tells the frame. */
const hostShapes = {
  /** The first message, and each time that an attribute or the look of the host changes. */
  hello: {
    locale,
    mode: id,
    product: id,
    entry: id,
    ticket: id,
    scheme: id,
    tokens: text(2_000),
    /** `lang`, `theme` and `mode` as they were written. */
    written: optional(some),
  },
  ask: { text: text(mostText) },
} as const satisfies Readonly<Record<string, Shape>>

/** Stands between the texts of a form's fields, where they are asked about together. Nobody types it. */
export const fieldBreak = '\n\f\n'

export type FrameMessage = Message<typeof frameShapes>
export type HostMessage = Message<typeof hostShapes>

export type Read<M> = M | 'foreign' | 'refused'

/** What `data` is: a message of this protocol (rebuilt, so that nothing else comes with it), somebody else's, or one to refuse. */
function readMessage(data: unknown, shapes: Readonly<Record<string, Shape>>): Read<unknown> {
  if (typeof data !== 'object' || data === null || !('unstuck' in data)) return 'foreign'
  const given: Readonly<Record<string, unknown>> = { ...data }
  const { kind } = given
  const shape = new Map<unknown, Shape>(Object.entries(shapes)).get(kind)
  if (!shape || given.unstuck !== version) return 'refused'
  const message: Record<string, unknown> = { kind }
  for (const field in shape) {
    if (!shape[field]?.(given[field])) return 'refused'
    message[field] = given[field]
  }
  return message
}

// Each field of the message was checked against the same table that its type is made from.
export const readFrameMessage = (data: unknown) =>
  readMessage(data, frameShapes) as Read<FrameMessage>

export const readHostMessage = (data: unknown) => readMessage(data, hostShapes) as Read<HostMessage>
