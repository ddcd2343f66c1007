import type { Progress } from '../../model/progress.ts'
import { mapMeasures, type Station, type TreeMap } from '../../wizard/map/mapTree.ts'
import { useWords } from '../i18n/useWords.ts'
import { optionText } from '../wizard/nodeWords.ts'
import type { WizardPage } from '../wizard/wizardPage.ts'
import { RouteList } from './RouteList.tsx'
import { numberOf, stationName } from './stationName.ts'

interface CheckMapProps {
  readonly page: WizardPage
  readonly map: TreeMap
  readonly progress: Progress
}

/** The stations in the order in which the answers led through them. */
function takenOf({ stations }: TreeMap, { path, node }: Progress): readonly Station[] {
  const passed = [...path.map((step) => step.node), node.id].flatMap(
    (id) => stations.find(({ nodes }) => nodes.includes(id)) ?? [],
  )
  return passed.filter((station, at) => station !== passed[at - 1])
}

const { station: size, words } = mapMeasures
const half = size / 2

/** The way through an entry as a picture, with the part of it that the answers have taken; and the same in words. */
export function CheckMap({ page, map, progress }: CheckMapProps) {
  const { t, locale } = useWords()
  const taken = takenOf(map, progress)
  const here = taken.at(-1)
  const isTaken = ({ from, to }: { readonly from: string; readonly to: string }) =>
    taken.some(({ id }, at) => id === to && taken[at - 1]?.id === from)
  const lines = map.lines.toSorted((a, b) => Number(isTaken(a)) - Number(isTaken(b)))
  return (
    <figure className="map">
      <figcaption>{t('map.title')}</figcaption>
      <div className="map-scroll">
        <svg
          className={map.width > 480 ? 'wide' : undefined}
          width={map.width}
          height={map.height}
          viewBox={`0 0 ${map.width} ${map.height}`}
          aria-hidden="true"
        >
          {lines.map((line) => (
            <path
              key={`${line.from} ${line.to}`}
              className="map-line"
              data-taken={isTaken(line) || undefined}
              d={line.d}
            />
          ))}
          {map.stations.map((station) => (
            <g
              key={station.id}
              className="map-station"
              data-kind={station.kind}
              data-taken={taken.includes(station) || undefined}
              data-here={station === here || undefined}
              transform={`translate(${station.x} ${station.y})`}
            >
              {station.kind === 'question' ? (
                <path d={`M0-${half}L${half} 0L0 ${half}L-${half} 0Z`} />
              ) : (
                <circle r={half - 2} />
              )}
              <text textAnchor="middle" dominantBaseline="central">
                {station.kind === 'question' ? '?' : signOf(page, station)}
              </text>
            </g>
          ))}
          {map.stations.map((station) =>
            station.kind === 'question' || station.kind === 'check' ? null : (
              <MapWords key={station.id} x={station.x} y={station.y + half + words.height} isBelow>
                {stationName(page, station, t)}
              </MapWords>
            ),
          )}
          {lines.map(({ from, to, answers, x, y }) => {
            const node = page.tree.nodes[from]
            if (answers.length === 0 || node === undefined || node.kind === 'outcome') return null
            return (
              <MapWords key={`${from} ${to}`} x={x} y={y - 4}>
                {answers.map((one) => optionText(page, node, one, t, locale)).join(' / ')}
              </MapWords>
            )
          })}
        </svg>
      </div>
      <p className="hint">{t('map.help')}</p>
      <details>
        <summary>{t('map.asText')}</summary>
        <RouteList page={page} map={map} here={here} />
      </details>
    </figure>
  )
}

const signs = {
  question: '?',
  check: '',
  fix: '',
  solved: '✓',
  later: '…',
  support: '☏',
  elsewhere: '↗',
} as const

function signOf(page: WizardPage, station: Station): string {
  return `${numberOf(page, station) ?? signs[station.kind]}`
}

interface MapWordsProps {
  readonly x: number
  /** The lower edge of the place for words. */
  readonly y: number
  readonly isBelow?: boolean
  readonly children: string
}

function MapWords({ x, y, isBelow = false, children }: MapWordsProps) {
  return (
    <foreignObject x={x - words.width / 2} y={y - words.height} {...words}>
      <div className={isBelow ? 'map-words below' : 'map-words'}>
        <span>{children}</span>
      </div>
    </foreignObject>
  )
}
