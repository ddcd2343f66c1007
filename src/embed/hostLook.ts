/** What a host may set as `--unstuck-…`: colours, a radius and a font. */
const names = 'accent on-accent ground surface ink line radius font'
  .split(' ')
  .map((name) => `--unstuck-${name}`)

/**
 * The style of the element that `lookAt` reads: it takes part in nothing, and whatever the host changes of its look, however it does so,
 * starts a transition there. The mix writes every colour in the same notation.
 */
export const lookStyle = `span{position:absolute;color:color-mix(in srgb,currentcolor,currentcolor);transition:1ms allow-discrete;transition-property:color,${names.join()}}`

export interface Look {
  readonly scheme: string
  /** The custom properties that the host sets, as `--unstuck-name:value` lines. */
  readonly tokens: string
}

/** How the page looks around `element`. The scheme of `auto` is told by the text: who writes in light letters stands on dark ground. */
export function lookAt(element: Element, theme: string): Look {
  const style = getComputedStyle(element)
  const [red = 0, green = 0, blue = 0] = style.color.slice(11).split(' ').map(parseFloat)
  return {
    scheme: /^(light|dark)$/.test(theme) ? theme : red + green + blue > 1.65 ? 'dark' : 'light',
    tokens: names.map((name) => `${name}:${style.getPropertyValue(name)}`).join('\n'),
  }
}
