import type { Rule } from './rules/rule.ts'

function fileBlock({ path, text }: { readonly path: string; readonly text: string }): string {
  const language = /\.ya?ml$/.test(path) ? 'yaml' : 'md'
  return [`\`${path}\``, '', `~~~~${language}`, text.trimEnd(), '~~~~'].join('\n')
}

function page({ id, severity, why, bad, good }: Rule): string {
  return [
    `## ${id}`,
    '',
    `${severity === 'error' ? 'Error' : 'Warning'}. ${why}`,
    '',
    `**Reported:** ${bad.message}`,
    '',
    ...bad.files.flatMap((file) => [fileBlock(file), '']),
    '**Right:**',
    '',
    ...good.flatMap((file) => [fileBlock(file), '']),
  ].join('\n')
}

/** The documentation of the rules as Markdown: what each is for, what it reports, and what is right. */
export function writeRules(rules: readonly Rule[]): string {
  const head = [
    '# Rules',
    '',
    'What `unstuck check` finds in guides. Generated from `src/compile/rules/`, whose tests run the same examples.',
    'A folder changes a severity in its `product.yaml`: `rules: { rule-id: off | warning | error }`.',
    'A comment `<!-- unstuck-ignore rule-id: reason -->` excuses its own line and, alone on a line, the lines after it up to the next blank one;',
    'in MDX it is `{/* unstuck-ignore rule-id: reason */}`. `unstuck check --fix` mends what is mechanical and safe.',
    '',
    ...rules.map(({ id, severity }) => `- [${id}](#${id}) (${severity})`),
    '',
  ]
  return `${[...head, ...rules.map(page)].join('\n').trimEnd()}\n`
}
