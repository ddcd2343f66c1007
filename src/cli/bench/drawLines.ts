/** One line of a plot. */
export interface Series {
  readonly name: string
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

export interface Plot {
  readonly title: string
  readonly across: string
  readonly up: string
  /** The first is drawn strong, the others fade behind it. */
  readonly series: readonly Series[]
}

const width = 760
const height = 420
const area = { left: 64, right: 590, top: 48, bottom: 364 }
const strong = '#0b57d0'
const faint = '#8a8f98'
/** Least distance of two names at the right end. */
const lineHeight = 15

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The powers of ten around some values. */
function decades(values: readonly number[]): readonly number[] {
  const low = Math.floor(Math.log10(Math.min(...values)))
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))
  return Array.from({ length: high - low + 1 }, (_power, i) => 10 ** (low + i))
}

/** Where a value stands between two ends of a logarithmic scale. */
const place = (value: number, scale: readonly number[], from: number, to: number) => {
  const [low, high] = [Math.log10(scale[0] ?? 1), Math.log10(scale.at(-1) ?? 10)]
  return from + ((Math.log10(value) - low) / (high - low)) * (to - from)
}

const tick = (value: number) => (value >= 1 ? value.toLocaleString('en') : String(value))

const round = (value: number) => Math.round(value * 10) / 10

const text = (x: number, y: number, anchor: string, content: string, more = '') =>
  `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}"${more}>${escaped(content)}</text>`

const rule = (x1: number, y1: number, x2: number, y2: number) =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="#e3e5e8"/>`

/** Heights for names that want to stand at `wanted`, moved apart so that none covers another. */
function spread(wanted: readonly number[]): readonly number[] {
  const order = wanted.map((_y, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const placed: number[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const i of order) {
    last = Math.max(wanted[i] ?? 0, last + lineHeight)
    placed[i] = last
  }
  return placed
}

/** A plot of lines over two logarithmic scales as SVG, each line named at its end. Series without a point are left out. */
export function drawLines({ title, across, up, series }: Plot): string {
  const drawn = series.filter(({ points }) => points.length > 0)
  const points = drawn.flatMap((one) => one.points)
  if (points.length === 0) throw new Error('Unexpected plot without a point')
  const xs = decades(points.map(({ x }) => x))
  const ys = decades(points.map(({ y }) => y))
  const atX = (x: number) => place(x, xs, area.left, area.right)
  const atY = (y: number) => place(y, ys, area.bottom, area.top)
  const names = spread(drawn.map((one) => atY(one.points.at(-1)?.y ?? 1)))
  const lines = drawn.map(({ name, points: own }, i) => {
    const colour = name === series[0]?.name ? strong : faint
    const path = own.map(({ x, y }) => `${round(atX(x))},${round(atY(y))}`).join(' ')
    const dots = own.map(
      ({ x, y }) => `<circle cx="${round(atX(x))}" cy="${round(atY(y))}" r="3" fill="${colour}"/>`,
    )
    const end = own.at(-1) ?? { x: 1, y: 1 }
    const label = names[i] ?? 0
    return [
      `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="${colour === strong ? 2.5 : 1.5}"/>`,
      ...dots,
      `<line x1="${round(atX(end.x) + 5)}" y1="${round(atY(end.y))}" x2="${area.right + 10}" y2="${round(label)}" stroke="${colour}" stroke-width="0.5" stroke-dasharray="2 3"/>`,
      text(
        area.right + 14,
        label + 4,
        'start',
        name,
        ` fill="${colour === strong ? strong : '#3c4043'}"`,
      ),
    ].join('\n')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" fill="#3c4043">
<rect width="${width}" height="${height}" fill="#fff"/>
${text(area.left, 24, 'start', title, ' font-size="15" font-weight="600"')}
${xs.map((x) => rule(atX(x), area.top, atX(x), area.bottom) + text(atX(x), area.bottom + 18, 'middle', tick(x))).join('\n')}
${ys.map((y) => rule(area.left, atY(y), area.right, atY(y)) + text(area.left - 8, atY(y) + 4, 'end', tick(y))).join('\n')}
${text((area.left + area.right) / 2, height - 14, 'middle', across)}
${text(area.left, area.top - 8, 'start', up)}
${lines.reverse().join('\n')}
</svg>
`
}
