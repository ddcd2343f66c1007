import type { TFunction } from 'i18next'
import type { Station } from '../../wizard/map/mapTree.ts'
import type { WizardPage } from '../wizard/wizardPage.ts'

/** The number under which a station's check stands in the list of checks. */
export function numberOf({ entry, tree }: WizardPage, { id }: Station): number | undefined {
  const node = tree.nodes[id]
  const at =
    node?.kind === 'check' ? entry.checks.findIndex((check) => check.id === node.check) : -1
  return at < 0 ? undefined : at + 1
}

/** What a station is called. */
export function stationName(page: WizardPage, station: Station, t: TFunction): string {
  if (station.kind === 'question') return '?'
  if (station.kind === 'check') return t('map.check', { number: numberOf(page, station) ?? '' })
  const node = page.tree.nodes[station.id]
  if (node?.kind === 'outcome' && node.outcome === 'elsewhere') return node.entry
  return station.kind === 'elsewhere' ? '' : t(`map.${station.kind}`)
}
