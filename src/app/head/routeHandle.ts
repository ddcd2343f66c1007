import type { TFunction } from 'i18next'
import type { Locale } from '../../model/locale.ts'
import type { Head } from './head.ts'

/** What a head is made from beside the data of its route. */
export interface HeadContext {
  readonly t: TFunction
  readonly locale: Locale
  readonly siteName: string
}

/** The `handle` of a route that is a page. */
export interface RouteHandle {
  readonly head: (loaderData: unknown, context: HeadContext) => Head
}

/** A handle whose head is made from what the route's own loader returns. */
export function pageHandle<T>(head: (loaderData: T, context: HeadContext) => Head): RouteHandle {
  // The router hands back what the loader of the same route returned: the one place that must take its word for the type.
  return { head: (loaderData, context) => head(loaderData as T, context) }
}

/** Whether the `handle` of a matched route is a page's. */
export function isRouteHandle(handle: unknown): handle is RouteHandle {
  return typeof handle === 'object' && handle !== null && 'head' in handle
}
