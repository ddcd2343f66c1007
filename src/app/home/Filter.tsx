import { useId, useRef, useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { announce } from '../live/announcements.ts'
import type { Search, Searched } from './searchEntries.ts'
import { useSlash } from './useSlash.ts'

interface FilterProps {
  readonly products: readonly Searched[]
  /** Receives the entries that fit, as `product/entry`; undefined where nothing is filtered. */
  readonly onFilter: (kept: ReadonlySet<string> | undefined) => void
}

/** Filters entries by their codes and names, forgiving slips. The search is loaded when the field is first used. */
export function Filter({ products, onFilter }: FilterProps) {
  const { t } = useWords()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const search = useRef<Promise<Search>>(undefined)
  const latest = useRef('')
  const [found, setFound] = useState<number>()
  const [isSlashOn, turnSlash] = useSlash(field)

  const load = () => {
    search.current ??= import('./searchEntries.ts').then(({ searchIn }) => searchIn(products))
    search.current.catch(() => {
      search.current = undefined
    })
    return search.current
  }

  const filter = async (text: string) => {
    latest.current = text
    if (text.trim() === '') {
      setFound(undefined)
      return onFilter(undefined)
    }
    const kept = (await load())(text)
    if (latest.current !== text) return
    setFound(kept.size)
    onFilter(kept)
    announce(kept.size === 0 ? t('filter.none') : t('filter.found', { count: kept.size }))
  }

  return (
    <div className="filter needs-script">
      <label className="unseen" htmlFor={id}>
        {t('filter.label')}
      </label>
      <input
        id={id}
        ref={field}
        type="search"
        placeholder={t('filter.label')}
        autoComplete="off"
        spellCheck={false}
        onFocus={() => void load().catch(() => {})}
        onInput={(event) => {
          if (!event.nativeEvent.isComposing) filter(event.currentTarget.value).catch(() => {})
        }}
        onCompositionEnd={(event) => {
          filter(event.currentTarget.value).catch(() => {})
        }}
      />
      <p className="filter-foot">
        <span className="filter-found">
          {found !== undefined &&
            (found === 0 ? t('filter.none') : t('filter.found', { count: found }))}
        </span>
        <label className="filter-slash">
          <input
            type="checkbox"
            checked={isSlashOn}
            onChange={(event) => turnSlash(event.currentTarget.checked)}
          />
          {t('filter.slash')}
        </label>
      </p>
    </div>
  )
}
