import type { Station, TreeMap } from '../../wizard/map/mapTree.ts'
import { type Route, routesOf } from '../../wizard/map/routesOf.ts'
import { useWords } from '../i18n/useWords.ts'
import { optionText, questionText } from '../wizard/nodeWords.ts'
import type { WizardPage } from '../wizard/wizardPage.ts'
import { stationName } from './stationName.ts'

interface RouteListProps {
  readonly page: WizardPage
  readonly map: TreeMap
  /** Where the answers lead. */
  readonly here: Station | undefined
}

/** A map in words: each way as the checks that follow each other, by their numbers. */
export function RouteList({ page, map, here }: RouteListProps) {
  return <RoutePart page={page} here={here} route={routesOf(map)} />
}

type RoutePartProps = Omit<RouteListProps, 'map'> & { readonly route: Route }

function RoutePart({ page, here, route }: RoutePartProps) {
  const { t, locale } = useWords()
  const last = route.stations.at(-1)
  const asking = last && page.tree.nodes[last.id]
  return (
    <>
      <ol className="route">
        {route.stations.map((station) => {
          const node = page.tree.nodes[station.id]
          return (
            <li key={station.id} aria-current={station === here ? 'step' : undefined}>
              {node?.kind === 'question'
                ? questionText(page, node, t, locale).text
                : stationName(page, station, t)}
            </li>
          )
        })}
        {route.isTold && <li>{t('map.above')}</li>}
      </ol>
      {route.ways.length > 0 && asking !== undefined && asking.kind !== 'outcome' && (
        <ul className="routes">
          {route.ways.map(({ answers, route: onward }) => (
            <li key={answers.join(' ')}>
              <span className="route-answer">
                {answers.map((one) => optionText(page, asking, one, t, locale)).join(' / ')}
              </span>
              <RoutePart page={page} here={here} route={onward} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
