import { useSyncExternalStore } from 'react'
import type { FrameMessage } from '../../embed/protocol.ts'
import { announce } from '../live/announcements.ts'
import { tellHost } from './hostLink.ts'

type Request = Omit<Extract<FrameMessage, { kind: 'draft' }>, 'kind'>

/**
 * What goes along with the form around the frame. `nothing` until the person says so; `checks`: what was checked, kept current until the form is
 * sent; `given`: the text that the person handed over by itself.
 */
export type Sharing =
  | { readonly kind: 'nothing' | 'checks' }
  | { readonly kind: 'given'; readonly request: Request }

const nothing: Sharing = { kind: 'nothing' }
let sharing: Sharing = nothing
let isTold = false
const listeners = new Set<() => void>()

function setSharing(next: Sharing): void {
  sharing = next
  for (const listener of listeners) listener()
}

function onSharing(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useSharing(): Sharing {
  return useSyncExternalStore(onSharing, () => sharing)
}

/** From now on what is checked goes along; `said` tells the person so. */
export function shareChecks(said: string): void {
  setSharing({ kind: 'checks' })
  announce(said)
}

/**
 * Gives the host what was checked as it stands now. The first text it takes right after a press alone: where it took longer to be
 * written, nothing goes along again, and `off` says so.
 */
export function tellChecks(request: Request, off: string): void {
  if (!isTold && navigator.userActivation?.isActive === false) {
    stopSharing(off)
    return
  }
  isTold = true
  tellHost({ kind: 'draft', ...request })
}

/** Gives the host this text and no other. */
export function giveRequest(request: Request, said: string): void {
  tellHost({ kind: 'handoff', ...request })
  setSharing({ kind: 'given', request })
  announce(said)
}

const none = { product: '', entry: '', subject: '', body: '', locale: 'en' } as const

/** Takes back whatever went along. A host that was handed a text hears of it with an empty one. */
export function stopSharing(said = ''): void {
  if (sharing.kind === 'nothing') return
  isTold = false
  if (sharing.kind === 'given')
    tellHost({ kind: 'handoff', ...sharing.request, subject: '', body: '' })
  else tellHost({ kind: 'draft', ...none })
  setSharing(nothing)
  if (said !== '') announce(said)
}
