import type { Ticket } from '../../wizard/writeTicket.ts'
import { groupByKind, mostOpen } from '../answer/groupByKind.ts'
import { useWords } from '../i18n/useWords.ts'

interface IdentifiersProps {
  readonly identifiers: Ticket['identifiers']
  /** What people call a kind of value. */
  readonly name: (kind: string) => string
  readonly onChange: (reveal: ReadonlySet<number>) => void
}

/** The masked addresses and numbers of a request, each of which the person may show: a ticket about an address is worthless without it. */
export function Identifiers({ identifiers, name, onChange }: IdentifiersProps) {
  const { t } = useWords()
  if (identifiers.length === 0) return null
  const shown = identifiers.filter(({ isRevealed }) => isRevealed).map(({ number }) => number)
  const draw = ({ number, kind, placeholder, isRevealed }: (typeof identifiers)[number]) => (
    <label className="identifier" key={number}>
      <input
        type="checkbox"
        checked={isRevealed}
        onChange={() =>
          onChange(new Set(isRevealed ? shown.filter((one) => one !== number) : [...shown, number]))
        }
      />
      <span>
        {name(kind)} <code translate="no">{placeholder}</code>
      </span>
    </label>
  )
  return (
    <fieldset className="identifiers">
      <legend>{t('ticket.reveal')}</legend>
      <p className="hint">{t('ticket.revealHelp')}</p>
      {groupByKind(identifiers).map(([kind, own]) =>
        own.length <= mostOpen ? (
          own.map(draw)
        ) : (
          <details key={kind}>
            <summary>
              {name(kind)} × {own.length}
            </summary>
            {own.map(draw)}
          </details>
        ),
      )}
    </fieldset>
  )
}
