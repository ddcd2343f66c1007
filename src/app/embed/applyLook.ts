/** What a token of the host sets here, and the property that its value must be one of. */
const tokens: Readonly<Record<string, readonly [name: string, property: string]>> = {
  accent: ['--accent', 'color'],
  'on-accent': ['--on-accent', 'color'],
  ground: ['--ground', 'color'],
  surface: ['--surface', 'color'],
  ink: ['--ink', 'color'],
  line: ['--line', 'color'],
  radius: ['--radius-m', 'border-radius'],
  font: ['--sans', 'font-family'],
}

/** Whether a value is one of the property, and nothing that could load a file or stand for something else. */
function isPlain(property: string, value: string): boolean {
  return (
    value.length <= 200 && !/url|var|env|attr|[;{}\\]/i.test(value) && CSS.supports(property, value)
  )
}

/** Dresses the page like its host: light or dark, and the host's colours, radius and font where they are what they say. */
export function applyLook(root: HTMLElement, scheme: string, given: string): void {
  if (scheme === 'light' || scheme === 'dark') root.dataset.theme = scheme
  else delete root.dataset.theme
  const values = new Map(
    given.split('\n').map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trim()] as const
    }),
  )
  for (const [token, [name, property]] of Object.entries(tokens)) {
    const value = values.get(`--unstuck-${token}`) ?? ''
    if (isPlain(property, value)) root.style.setProperty(name, value)
    else root.style.removeProperty(name)
  }
  for (const name of ['accent', 'ink'])
    root.toggleAttribute(`data-${name}`, root.style.getPropertyValue(`--${name}`) !== '')
}
