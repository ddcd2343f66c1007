import { type FrameMessage, type HostMessage, readFrameMessage, version } from './protocol.ts'

let isWarned = false

/** Says once that something was refused, for whoever builds the host page: nobody else can do anything about it. Not through `warn.ts`: what the loader shared with its second file would become a third. */
function refuse(origin: string): void {
  // biome-ignore lint/suspicious/noConsole: the developer of a host has no other place to learn of it
  if (!isWarned) console.warn(`unstuck-help refused ${origin}`)
  isWarned = true
}

/** Hears what `frame` says, from `origin` alone; what comes from other windows is not ours to judge. */
export function hearFrame(
  frame: () => HTMLIFrameElement | undefined,
  origin: string,
  isForged: (message: FrameMessage) => unknown,
  take: (message: FrameMessage) => void,
  signal: AbortSignal,
): void {
  const hear = ({ data, source, origin: from }: MessageEvent) => {
    if (!source || source !== frame()?.contentWindow) return
    const read = readFrameMessage(data)
    if (read === 'foreign') return
    if (read === 'refused' || from !== origin || isForged(read)) refuse(from)
    else take(read)
  }
  addEventListener('message', hear, { signal })
}

/** Tells `frame` something, as long as it still shows our own page. */
export function tellFrame(
  frame: HTMLIFrameElement | undefined,
  origin: string,
  message: HostMessage,
): void {
  frame?.contentWindow?.postMessage({ ...message, unstuck: version }, origin)
}
