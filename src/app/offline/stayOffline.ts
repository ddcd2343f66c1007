import { workerFile } from './offline.ts'
import { setVersion } from './versions.ts'

/** How often an open page looks for a new version at most, when it is looked at again. In milliseconds. */
const interval = 15 * 60_000

function watch(registration: ServiceWorkerRegistration, container: ServiceWorkerContainer): void {
  const tell = (): void => {
    // The first one of all replaces nothing.
    if (registration.waiting !== null && container.controller !== null)
      setVersion('waiting', registration.waiting)
  }
  tell()
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', tell)
  })

  let looked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < interval) return
    looked = Date.now()
    // Without a network there is nothing new.
    registration.update().catch(() => {})
  })
}

/**
 * Lets the site work without a network from the next moment on, and notices new versions of it.
 * Where the browser or the person does not want that, everything else still works.
 */
export async function stayOffline(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const container = navigator.serviceWorker
  let served = container.controller !== null
  container.addEventListener('controllerchange', () => {
    if (served) setVersion('replaced', null)
    served = true
  })
  try {
    watch(await container.register(base + workerFile, { scope: base }), container)
  } catch {
    // Storage is blocked, or the page is in a private window: it needs the network then, as any page does.
  }
}
