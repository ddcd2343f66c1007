/** Whether a header may bear this name: RFC 9110, 5.1, a token. `new Headers()` refuses any other. */
export function isHeaderName(name: string): boolean {
  return /^[!#$%&'*+.^_`|~\w-]+$/.test(name)
}
