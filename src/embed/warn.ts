/** Says something to whoever builds the host page. */
export function warn(text: string): void {
  // biome-ignore lint/suspicious/noConsole: the developer of a host has no other place to learn of it
  console.warn(`unstuck-help: ${text}`)
}
