import { useState } from 'react'
import { EntriesTab } from './EntriesTab.tsx'
import { LanguagesTab } from './LanguagesTab.tsx'
import { ProblemsTab } from './ProblemsTab.tsx'
import { StatusLine } from './StatusLine.tsx'
import { Tabs } from './Tabs.tsx'
import { useWriteWords } from './useWriteWords.ts'
import { useWrite } from './writeStore.ts'

type Tab = 'entries' | 'problems' | 'languages'

/** What is understood of the guides: the errors, what is wrong, how the languages fit together. */
export function Findings() {
  const { w, locale } = useWriteWords()
  const { summary, current } = useWrite()
  const [tab, setTab] = useState<Tab>('entries')
  const own = summary?.entries.filter(({ file }) => file === current) ?? []
  const number = new Intl.NumberFormat(locale)
  const problems = (summary?.counts.errors ?? 0) + (summary?.counts.warnings ?? 0)
  return (
    <section className="pane findings" aria-label={w('findings.pane')}>
      <StatusLine />
      {summary !== null && (
        <Tabs
          label={w('findings.pane')}
          chosen={tab}
          onChoose={setTab}
          tabs={[
            {
              id: 'entries',
              name: w('entries.tab', { number: number.format(own.length) }),
              panel: <EntriesTab />,
            },
            {
              id: 'problems',
              name: w('problems.tab', { number: number.format(problems) }),
              panel: <ProblemsTab />,
            },
            { id: 'languages', name: w('languages.tab'), panel: <LanguagesTab /> },
          ]}
        />
      )}
    </section>
  )
}
