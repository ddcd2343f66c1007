import { contentSecurityHeader } from './contentSecurityPolicy.mjs'

/** What every answer carries beside the policy of its page. */
const common = {
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/**
 * What a host answers the file at `path` with, inside the site: the one source of docs/hosting/ and of `npm start`. The names are in
 * small letters. `parents` are the origins whose pages may show the help in a frame.
 * @param {string} path
 * @param {readonly string[]} [parents]
 * @returns {Readonly<Record<string, string>>}
 */
export function hostHeaders(path, parents = []) {
  return {
    ...common,
    'content-security-policy': contentSecurityHeader(path.startsWith('/embed/'), parents),
    // The name of a file under assets holds a hash of its content. Everything else is asked for again.
    'cache-control': path.startsWith('/assets/')
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    // A page of another origin may read a module only where its own origin says so.
    ...(/^\/embed(-care)?\.js$/.test(path) ? { 'access-control-allow-origin': '*' } : {}),
  }
}
