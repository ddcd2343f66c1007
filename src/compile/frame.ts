/** The words that most of a group of titles begin and end with. */
export interface Frame {
  readonly prefix: string
  readonly suffix: string
}

const token = /[A-Za-z\d][\w'’-]*|\s+|[^A-Za-z\d\s]/g

/** Four of five titles at least share a frame; fewer than three titles have none that could be told from chance. */
const share = 0.75
const fewest = 3
/** Of more titles than this, some from all over the guide tell the frame of all. */
const most = 500

function common(lists: readonly (readonly string[])[], need: number): readonly string[] {
  const shared: string[] = []
  let group = lists
  for (;;) {
    const counts = new Map<string, number>()
    for (const list of group) {
      const next = list[shared.length]
      if (next !== undefined) counts.set(next, (counts.get(next) ?? 0) + 1)
    }
    const [best, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])
    if (count < need) return shared
    group = group.filter((list) => list[shared.length] === best)
    shared.push(best)
  }
}

/** The frame of sibling titles: "API call fails and returns … error message." Empty where they have none in common. */
export function frameOf(titles: readonly string[]): Frame {
  if (titles.length < fewest) return { prefix: '', suffix: '' }
  const step = Math.ceil(titles.length / most)
  const asked = step === 1 ? titles : titles.filter((_title, index) => index % step === 0)
  const need = Math.ceil(asked.length * share)
  const lists = asked.map((title) => title.trim().match(token) ?? [])
  const suffix = common(
    lists.map((list) => [...list].reverse()),
    need,
  )
  return { prefix: common(lists, need).join(''), suffix: [...suffix].reverse().join('') }
}

/** What is left of a title between the frame's two halves, as far as it has them. */
export function coreOf(title: string, { prefix, suffix }: Frame): string {
  const text = title.trim()
  const start = text.startsWith(prefix) ? prefix.length : 0
  const end = text.endsWith(suffix) ? text.length - suffix.length : text.length
  return start < end ? text.slice(start, end).trim() : text
}
