import { looksLikeError } from './titles.ts'

/** A code as nothing but errors are called: `ACCOUNT_SUSPENDED`, `ERR-2041`, `C2065`. */
const shape =
  /^(?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)+|[A-Z]{1,8}(?:-[A-Z]{1,8})?-\d{2,8}|[A-Z]{1,8}\d{3,8})$/

/** Standards, algorithms and machines that are written like codes. */
const standard =
  /^(?:UTF|UCS|SHA|AES|DES|RSA|RS|ES|PS|HS|ISO|IEC|RFC|CVE|CWE|KS|JIS|EUC|CP|MD|TLS|SSL|HTTP|HTTPS|WIN|IE|OAUTH|WCAG|PCI|USB|MP|X|H|EC|COVID|GPT|BASE|UTC|GMT|ARM|VP|AC)-?\d/

/** What settings and fields are called, as in `API_KEY` or `LOG_LEVEL`. */
const setting =
  /_(?:KEY|ID|URL|URI|TOKEN|SECRET|NAME|PATH|DIR|HOST|PORT|FILE|LEVEL|MODE|OPTIONS|ENV|HOME|USER|VERSION|TYPE|SIZE|REGION|ENDPOINT)$/

/** Whether an identifier is by its shape the code of an error, and no standard or setting. */
export function isErrorCode(text: string): boolean {
  return shape.test(text) && !standard.test(text) && (!setting.test(text) || looksLikeError(text))
}

const span =
  /[A-Z]{1,8}[-_]?\d{2,8}[\s`]*(?:[-–—~～〜]|[Tt]hrough|[Tt]o|から|에서|부터)[\s`]*[A-Z]{1,8}[-_]?\d{2,8}/

/** Whether a text names the first and the last of a range of codes, `C2000 ~ C2099`: a family. */
export function isRange(text: string): boolean {
  return span.test(text)
}
