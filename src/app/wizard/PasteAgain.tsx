import { type FormEvent, use, useId, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { RetryNode } from '../../model/tree.ts'
import { answersToQuery } from '../../wizard/answersToQuery.ts'
import type { NewPaste } from '../../wizard/judgeNewPaste.ts'
import { useWords } from '../i18n/useWords.ts'
import { pathOf } from '../library/addresses.ts'
import type { Shelf } from '../library/shelf.ts'
import { announce } from '../live/announcements.ts'
import { setPaste } from '../paste/pasteStore.ts'
import type { Reading } from '../paste/protocol.ts'
import { prepareReader, readBeside } from '../paste/reader.ts'
import { SiteContext } from '../site/siteContext.ts'
import { CodeName } from '../text/CodeName.tsx'
import { answersFound } from './answersFound.ts'
import type { StepState } from './stepState.ts'
import type { WizardView } from './useWizard.ts'
import type { WizardPage } from './wizardPage.ts'

interface PasteAgainProps {
  readonly page: WizardPage
  /** The retry that the new output answers. */
  readonly node: RetryNode
  readonly view: WizardView
}

type Judged =
  | Exclude<NewPaste, { readonly kind: 'another' }>
  | { readonly kind: 'failed' | 'reading' | 'empty' }
  | {
      readonly kind: 'another'
      readonly shelf: Shelf
      readonly entry: string
      readonly reading: Reading
    }

/** The output after a fix, read in the page: it worked, it is another error (a step forward), or the same one. Nothing of it is kept. */
export function PasteAgain({ page, node, view }: PasteAgainProps) {
  const { t, locale } = useWords()
  const { data, library } = use(SiteContext)
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [judged, setJudged] = useState<Judged>()

  const judge = async (text: string): Promise<Judged> => {
    const [reading, { judgeNewPaste }] = await Promise.all([
      readBeside(text, locale, data),
      import('../../wizard/judgeNewPaste.ts'),
    ])
    if (reading === null) return { kind: 'failed' }
    const found = judgeNewPaste(page.product, page.entry.id, reading.verdict, text)
    if (found.kind !== 'another') return found
    const shelf = await library.shelf(locale, found.product)
    return shelf === null
      ? { kind: 'unclear' }
      : { kind: 'another', shelf, entry: found.entry, reading }
  }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const text = box.current?.value ?? ''
    if (text.trim() === '') return setJudged({ kind: 'empty' })
    setJudged({ kind: 'reading' })
    const result = await judge(text).catch((): Judged => ({ kind: 'failed' }))
    // What worked is an answer: the wizard goes on to its end.
    if (result.kind === 'solved') return view.answer(node, 'solved', { isProven: true })
    setJudged(result)
    announce(t(`again.${result.kind}`))
  }

  return (
    <form className="again" onSubmit={(event) => void submit(event)}>
      <label htmlFor={id}>{t('again.label')}</label>
      <textarea
        id={id}
        ref={box}
        rows={3}
        spellCheck={false}
        translate="no"
        autoCapitalize="off"
        autoComplete="off"
        data-gramm="false"
        aria-describedby={`${id}-help`}
        onFocus={() => prepareReader(data)}
        onInput={() => setJudged(undefined)}
      />
      <p className="hint" id={`${id}-help`}>
        {t('again.help')}
      </p>
      <button type="submit" className="button quiet">
        {t('again.submit')}
      </button>
      {judged !== undefined && judged.kind !== 'solved' && (
        <div className="again-result" data-kind={judged.kind}>
          <p>{t(`again.${judged.kind}`)}</p>
          {judged.kind === 'same' && (
            <button type="button" className="button" onClick={() => view.answer(node, 'not-yet')}>
              {t('again.onward')}
            </button>
          )}
          {judged.kind === 'another' && (
            <AnotherError {...judged} text={() => box.current?.value ?? ''} />
          )}
        </div>
      )}
    </form>
  )
}

type AnotherErrorProps = Extract<Judged, { readonly kind: 'another' }> & {
  readonly text: () => string
}

/** Leads to the error that came after a fix; what was pasted goes along, in the page's memory. */
function AnotherError({ shelf, entry: id, reading, text }: AnotherErrorProps) {
  const { locale } = useWords()
  const entry = shelf.entries.find((one) => one.id === id)
  const tree = shelf.trees[id]
  const examination = reading.examinations[shelf.product.id]
  const answers = tree && examination ? answersFound(tree, examination) : {}
  const state: StepState = { found: Object.keys(answers) }
  const carry = () => {
    const pasted = text()
    setPaste({
      kind: 'read',
      text: pasted,
      origin: { kind: 'typed' },
      last: { text: pasted, reading },
    })
  }
  return (
    <Link
      className="button"
      to={{
        pathname: pathOf(locale, shelf.product.id, id),
        search: answersToQuery(answers),
        hash: 'steps',
      }}
      state={state}
      onClick={carry}
      lang={entry?.lang}
    >
      <CodeName text={entry?.label ?? id} isLiteral={false} />
    </Link>
  )
}
