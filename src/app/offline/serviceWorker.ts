/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core'
import {
  cleanupOutdatedCaches,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkOnly } from 'workbox-strategies'
import { isTakeOver, shellFile } from './offline.ts'

declare const self: ServiceWorkerGlobalScope & {
  /** The files of this build; the build writes them here. */
  readonly __WB_MANIFEST: readonly PrecacheEntry[]
}

/** How long a page may take to arrive before the one that is kept is shown. In seconds. */
const patience = 5

/** What a large site does not keep beforehand, once it was fetched. */
const fetched = 'fetched'

precacheAndRoute([...self.__WB_MANIFEST], { ignoreURLParametersMatching: [/./] })
cleanupOutdatedCaches()
clientsClaim()

// A page comes from the network, so that a guide mended today is read today; without one, the shell draws whatever address it
// stands at. Answers stand in the query, so pages are never kept by their address.
const network = new NetworkOnly({ networkTimeoutSeconds: patience })
registerRoute(
  new NavigationRoute(
    async (options) => {
      try {
        return await network.handle(options)
      } catch {
        return (await matchPrecache(shellFile)) ?? Response.error()
      }
    },
    { denylist: [/\/embed\//, /\.[a-z]+$/] },
  ),
)

registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname.includes('/assets/'),
  new CacheFirst({ cacheName: fetched }),
)

self.addEventListener('activate', (event) => event.waitUntil(caches.delete(fetched)))

// A new version waits until every page of the old one is closed, or until the person asks for it: two versions never mix.
self.addEventListener('message', ({ data }) => {
  if (isTakeOver(data)) void self.skipWaiting()
})
