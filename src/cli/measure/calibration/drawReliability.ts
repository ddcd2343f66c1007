import type { Bin } from './reliability.ts'

const size = 420
const edge = 56
const place = (value: number) => Math.round((edge + value * (size - 2 * edge)) * 10) / 10
const across = (value: number) => place(value)
const up = (value: number) => Math.round((size - place(value)) * 10) / 10

const text = (x: number, y: number, content: string, anchor = 'middle', more = '') =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}"${more}>${content}</text>`

/** A reliability plot as SVG: how sure matches were said to be, and how many of them were right; on the diagonal both are the same. */
export function drawReliability(title: string, bins: readonly Bin[]): string {
  const ticks = [0, 0.25, 0.5, 0.75, 1]
  const largest = Math.max(1, ...bins.map(({ count }) => count))
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" aria-label="${title}" font-family="system-ui, sans-serif" font-size="12" fill="#3c4043">`,
    `<rect width="${size}" height="${size}" fill="#fff"/>`,
    text(size / 2, 24, title, 'middle', ' font-size="14" font-weight="600"'),
    ...ticks.flatMap((tick) => [
      `<line x1="${across(tick)}" y1="${up(0)}" x2="${across(tick)}" y2="${up(1)}" stroke="#e3e5e8"/>`,
      `<line x1="${across(0)}" y1="${up(tick)}" x2="${across(1)}" y2="${up(tick)}" stroke="#e3e5e8"/>`,
      text(across(tick), up(0) + 18, String(tick)),
      text(across(0) - 8, up(tick) + 4, String(tick), 'end'),
    ]),
    `<line x1="${across(0)}" y1="${up(0)}" x2="${across(1)}" y2="${up(1)}" stroke="#8a8f98" stroke-dasharray="4 4"/>`,
    `<polyline fill="none" stroke="#0b57d0" stroke-width="2" points="${bins
      .map(({ said, right }) => `${across(said)},${up(right)}`)
      .join(' ')}"/>`,
    ...bins.map(
      ({ said, right, count }) =>
        `<circle cx="${across(said)}" cy="${up(right)}" r="${(2 + (4 * count) / largest).toFixed(1)}" fill="#0b57d0"/>`,
    ),
    text(size / 2, size - 12, 'confidence that was said'),
    text(16, size / 2, 'share that was right', 'middle', ` transform="rotate(-90 16 ${size / 2})"`),
    '</svg>',
  ].join('\n')}\n`
}
