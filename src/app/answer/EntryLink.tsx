import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Answers } from '../../model/tree.ts'
import { answersToQuery } from '../../wizard/answersToQuery.ts'
import { useWords } from '../i18n/useWords.ts'
import { pathOf } from '../library/addresses.ts'
import type { Shelf } from '../library/shelf.ts'
import { useReadPaste } from '../paste/pasteStore.ts'
import { answersFound } from '../wizard/answersFound.ts'
import type { StepState } from '../wizard/stepState.ts'

interface EntryLinkProps {
  readonly shelf: Shelf
  readonly entry: string
  readonly hash?: string
  /** What the person has answered already: it goes before what the paste says. */
  readonly answers?: Answers
  readonly className?: string
  readonly children: ReactNode
}

/** A link to an entry's page, with the answers that the paste itself gives to its questions. */
export function EntryLink(props: EntryLinkProps) {
  const { shelf, entry, hash = '', answers: given = {}, className, children } = props
  const { locale } = useWords()
  const examination = useReadPaste()?.reading.examinations[shelf.product.id]
  const tree = shelf.trees[entry]
  const shown = tree && examination ? answersFound(tree, examination) : {}
  const answers = { ...shown, ...given }
  const found = Object.keys(shown).filter((key) => answers[key] === shown[key])
  const state: StepState = { found }
  return (
    <Link
      to={{
        pathname: pathOf(locale, shelf.product.id, entry),
        search: answersToQuery(answers),
        hash,
      }}
      state={state}
      {...(className === undefined ? {} : { className })}
    >
      {children}
    </Link>
  )
}
