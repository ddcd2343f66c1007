/** The site that this script came from: the only origin that is spoken with. */
const address = import.meta.url
export const site = new URL(import.meta.env.BASE_URL, address)

/** What is rarely needed, from a file of its own. */
export const care = (): Promise<typeof import('./care.ts')> =>
  import(/* @vite-ignore */ new URL('embed-care.js', site).href)
