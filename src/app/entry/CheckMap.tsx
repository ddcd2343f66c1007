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

const { station: size, words, endHeight } = mapMeasures
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
    <figure className="map" aria-labelledby="map-title">
      <figcaption id="map-title">{t('map.title')}</figcaption>
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
                <path className="map-place" d={`M0-${half}L${half} 0L0 ${half}L-${half} 0Z`} />
              ) : (
                <circle className="map-place" r={half - 2} />
              )}
              <Sign page={page} station={station} />
            </g>
          ))}
          {map.stations.map((station) =>
            station.kind === 'question' || station.kind === 'check' ? null : (
              <foreignObject
                key={station.id}
                x={station.x - words.width / 2}
                y={station.y + half}
                width={words.width}
                height={endHeight}
              >
                <div className="map-words below">
                  <span>{stationName(page, station, t)}</span>
                </div>
              </foreignObject>
            ),
          )}
          {lines.map(({ from, to, answers, x, y }) => {
            const node = page.tree.nodes[from]
            if (answers.length === 0 || node === undefined || node.kind === 'outcome') return null
            return (
              <foreignObject
                key={`${from} ${to}`}
                x={x - words.width / 2}
                y={y - words.height - 4}
                {...words}
              >
                <div className="map-words">
                  <span>
                    {answers.map((one) => optionText(page, node, one, t, locale)).join(' / ')}
                  </span>
                </div>
              </foreignObject>
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

/** What stands in a station that has no number. */
const signs = {
  question: '?',
  check: '•',
  fix: '•',
  solved: '✓',
  later: '…',
  elsewhere: '↗',
} as const

function Sign({ page, station }: { readonly page: WizardPage; readonly station: Station }) {
  if (station.kind === 'support') return <path className="map-sign" d="M-8-8H8V4H1l-5 5V4h-4z" />
  return (
    <text textAnchor="middle" dominantBaseline="central">
      {numberOf(page, station) ?? signs[station.kind]}
    </text>
  )
}
