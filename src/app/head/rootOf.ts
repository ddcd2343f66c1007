/** What stands before a path inside the site in its absolute address; no address gives a path from the host's root. */
export function rootOf(url: string, base: string): string {
  return url + base.replace(/\/$/, '')
}
