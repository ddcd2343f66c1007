import { mask } from '../../privacy/mask.ts'
import { secretWords } from '../../privacy/secretKinds.ts'
import type { Fault } from '../fault.ts'
import type { GuideSource } from '../guideSource.ts'
import type { Rule } from './rule.ts'

/** How credentials begin that work wherever they are pasted: only lines with one of them are read closely. */
const beginning =
  /\b(?:live_g?sk_|[sr]k_live_|whsec_|AKIA|gh[pousr]_|github_pat_|glpat-|npm_|xox[abeprs]-|xapp-|AIza|SG\.|sk-|key-|shpat_|sq0csp-)|\beyJ[\w-]{10,}\.eyJ|hooks\.slack\.com\/services\/|-----BEGIN [A-Z ]*PRIVATE KEY/
/** What a writer puts in the place of a secret, and what vendors print in their documents. */
const sample =
  /example|sample|dummy|fake|test|docs|your|secret|token|(.)\1{4}|x{3}|1234|abcd|\.\.\.|…|\*{2}|eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJzdWIiOiIxMjM0NTY3ODkwIi/i

function faultsOf({ path, lines }: GuideSource): readonly Fault[] {
  return lines.flatMap((text, index) => {
    if (!beginning.test(text)) return []
    return mask(text).spans.flatMap(({ start, end, kind, class: of }): Fault[] => {
      const value = text.slice(start, end)
      if (of !== 'secret' || !beginning.test(value) || sample.test(value)) return []
      return [
        {
          file: path,
          line: index + 1,
          column: start + 1,
          message: `Unexpected ${secretWords(kind, 'en')} that looks real`,
          help: 'If it is real, revoke it now: the history keeps it. Write a made-up value that says so, such as `…_EXAMPLE`.',
        },
      ]
    })
  })
}

const guide = (key: string) =>
  `# Gate\n\nSend the key with each call:\n\n\`\`\`sh\ncurl -u ${key}: https://gate.example.com/routes\n\`\`\`\n`

export const realSecret: Rule = {
  id: 'real-secret',
  severity: 'error',
  why: 'Whoever reads the guide can use the key, and so can whoever finds it in the history later.',
  bad: {
    files: [{ path: 'gate/en.md', text: guide('live_sk_Qz7RkW2mVb9NcY4hLp8T') }],
    message: 'Unexpected Toss Payments secret key that looks real',
  },
  good: [{ path: 'gate/en.md', text: guide('live_sk_YOUR_KEY_HERE') }],
  check: ({ guides }) => guides.flatMap(({ source }) => faultsOf(source)),
}
