import { useSyncExternalStore } from 'react'
import {
  type FrameMessage,
  type HostMessage,
  readHostMessage,
  version,
} from '../../embed/protocol.ts'

export type Hello = Extract<HostMessage, { kind: 'hello' }>

/**
 * The page around this one. `alone`: there is none. `unknown`: nobody has said who it is, so nothing is shown. `refused`: it is not on the
 * list. `framed`: it is, and says nothing. `linked`: it is, and its loader speaks with us.
 */
export type Host =
  | { readonly kind: 'alone' | 'unknown' | 'refused' | 'framed' }
  | { readonly kind: 'linked'; readonly hello: Hello }

let host: Host = { kind: 'alone' }
let hostOrigin = ''
let isWarned = false
const listeners = new Set<() => void>()

function setHost(next: Host): void {
  host = next
  for (const listener of listeners) listener()
}

export const currentHost = (): Host => host

/** Calls `listener` each time that the host says something new about itself. */
export function onHost(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useHost(): Host {
  return useSyncExternalStore(onHost, currentHost)
}

/** Says once that a message was refused. */
function refuse(origin: string): void {
  // biome-ignore lint/suspicious/noConsole: the developer of a host has no other place to learn of it
  if (!isWarned) console.warn(`Unstuck: refused a message from ${origin}`)
  isWarned = true
}

/** The origins of the pages around this one, as far as the browser tells; empty where it does not. */
function originsAround({ location, document }: Window): readonly string[] {
  const ancestors = 'ancestorOrigins' in location ? [...location.ancestorOrigins] : []
  if (ancestors.length > 0) return ancestors
  return URL.canParse(document.referrer) ? [new URL(document.referrer).origin] : []
}

/**
 * Finds out who shows this page, and listens to them if they may. `parents` are the origins that may, beside our own.
 * Messages count from the window directly around this one, from an origin that may, in the version spoken here.
 */
export function linkToHost(
  frame: Window & typeof globalThis,
  parents: readonly string[],
  onAsk: (text: string) => void,
): void {
  const { parent, location } = frame
  if (parent === frame) return
  const mayShow = (origin: string) => origin === location.origin || parents.includes(origin)
  const around = originsAround(frame)
  const isRefused = around.some((origin) => !mayShow(origin))
  setHost({ kind: isRefused ? 'refused' : around.length === 0 ? 'unknown' : 'framed' })

  frame.addEventListener('message', ({ data, origin, source }: MessageEvent) => {
    const read = readHostMessage(data)
    if (read === 'foreign') return
    const isOther = hostOrigin !== '' && hostOrigin !== origin
    if (read === 'refused' || source !== parent || isOther || isRefused || !mayShow(origin)) {
      refuse(origin)
      if (source === parent && !mayShow(origin)) setHost({ kind: 'refused' })
      return
    }
    if (read.kind === 'ask') {
      if (hostOrigin !== '') onAsk(read.text)
      return
    }
    const isFirst = hostOrigin === ''
    hostOrigin = origin
    setHost({ kind: 'linked', hello: read })
    if (isFirst) tellHost({ kind: 'ready', locale: read.locale })
  })
}

/** Tells the host something, if it is one that we speak with. Whatever could hold a person's text must be masked. */
export function tellHost(message: FrameMessage): void {
  if (hostOrigin !== '') window.parent.postMessage({ ...message, unstuck: version }, hostOrigin)
}
