import type { TFunction } from 'i18next'
import type { Locale } from '../../model/locale.ts'
import type { MarkedText } from '../../model/markedText.ts'
import type { OutcomeNode, TreeNode } from '../../model/tree.ts'
import { questionText, type WordSource } from '../wizard/nodeWords.ts'

/** What a box of a tree says. A retry says the fix that is shown before it asks. */
export function stepWords(
  source: WordSource,
  node: TreeNode,
  t: TFunction,
  locale: Locale,
): MarkedText {
  if (node.kind === 'outcome') return { text: endWords(node, t) }
  if (node.kind === 'retry') {
    const fix = source.entry.checks.find(({ id }) => id === node.check)?.ifNot
    return fix ?? { text: t('wizard.fix') }
  }
  return questionText(source, node, t, locale)
}

/** What an end of a tree is called. */
export function endWords(node: OutcomeNode, t: TFunction): string {
  switch (node.outcome) {
    case 'solved':
      return t('wizard.solved')
    case 'later':
      return t('wizard.later')
    case 'support':
      return t('nav.support')
    case 'elsewhere':
      return t('wizard.elsewhereTitle', { label: node.entry })
  }
}
