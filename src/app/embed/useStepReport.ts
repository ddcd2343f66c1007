import { useEffect, useRef } from 'react'
import { useLocale } from '../i18n/useWords.ts'
import type { WizardView } from '../wizard/useWizard.ts'
import type { WizardPage } from '../wizard/wizardPage.ts'
import { tellHost } from './hostLink.ts'

/** Tells the host each answer that the person gives, and that the error is solved: names alone, none of their words. */
export function useStepReport(
  { product, entry, tree }: WizardPage,
  { progress }: WizardView,
): void {
  const locale = useLocale()
  const { path, node } = progress
  const given = path.map(({ key, answer }) => `${key}=${answer}`).join('&')
  // What the paste or the address has answered before is not the person's answer.
  const told = useRef(new Set(given.split('&')))
  const isSolved = node.kind === 'outcome' && node.outcome === 'solved'
  const wasSolved = useRef(isSolved)

  useEffect(() => {
    const edition = tree.version ?? ''
    const place = { product: product.id, entry: entry.id, locale, edition }
    for (const { key, answer } of path) {
      if (told.current.has(`${key}=${answer}`)) continue
      tellHost({ kind: 'answer', ...place, question: key, answer })
    }
    told.current = new Set(given.split('&'))
    if (isSolved && !wasSolved.current) {
      const check = path.findLast(({ answer }) => answer === 'wrong')?.key
      tellHost({ kind: 'solved', ...place, check })
    }
    wasSolved.current = isSolved
  }, [given, path, isSolved, product, entry, tree, locale])
}
