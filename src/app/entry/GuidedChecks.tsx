import type { TreeMap } from '../../wizard/map/mapTree.ts'
import { Reply } from '../wizard/Reply.tsx'
import { useWizard } from '../wizard/useWizard.ts'
import { Wizard } from '../wizard/Wizard.tsx'
import type { WizardPage } from '../wizard/wizardPage.ts'
import { CheckList } from './CheckList.tsx'
import { CheckMap } from './CheckMap.tsx'

interface GuidedChecksProps {
  readonly page: WizardPage
  readonly map: TreeMap | null
}

/** The checks of an entry: one at a time, then all of them with the map of their order. */
export function GuidedChecks({ page, map }: GuidedChecksProps) {
  const view = useWizard(page)
  return (
    <>
      <Wizard page={page} view={view} />
      <CheckList entry={page.entry}>
        {map !== null && map.stations.length > 1 && (
          <CheckMap page={page} map={map} progress={view.progress} />
        )}
      </CheckList>
      <Reply page={page} view={view} />
    </>
  )
}
