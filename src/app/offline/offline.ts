/** The page without content that is shown where no other can be reached. */
export const shellFile = 'shell.html'

/** The service worker's own file, at the root of the site so that it may serve all of it. */
export const workerFile = 'service-worker.js'

/** What a page tells the new version that waits: the person wants it now. */
export const takeOver = { kind: 'take-over' } as const

export function isTakeOver(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === takeOver.kind
  )
}
