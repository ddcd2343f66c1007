/** What a page may do: run and show its own files, ask its own origin, and nothing else. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * The same as a header, which also says who may show the page in a frame: a page in itself cannot. Only the page that is made
 * for frames may stand in one, on this site or on those of `parents`.
 * @param {boolean} isForFrames
 * @param {readonly string[]} parents Origins, such as `https://help.example`.
 */
export function contentSecurityHeader(isForFrames, parents) {
  const ancestors = isForFrames ? ["'self'", ...parents].join(' ') : "'none'"
  return `${contentSecurityPolicy}; frame-ancestors ${ancestors}`
}
