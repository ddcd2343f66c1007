import type { Random } from '../random.ts'

const words =
  'request worker session batch order cache retry queue token shard user cart stock invoice parcel page'.split(
    ' ',
  )
const places = 'Service Client Handler Filter Interceptor Repository Controller Scheduler'.split(
  ' ',
)

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** One line such as logs are full of, none of which names an error. */
function noiseLine({ below, pick, next }: Random): string {
  const time = `2026-11-${10 + below(18)}T${10 + below(13)}:${10 + below(49)}:${10 + below(49)}.${100 + below(899)}Z`
  const word = pick(words)
  const kind = next()
  if (kind < 0.4) {
    return `${time} INFO [${word}-${below(64)}] ${pick(words)} ${below(100_000)} handled in ${below(900)} ms`
  }
  if (kind < 0.7) {
    const name = `${capital(word)}${pick(places)}`
    return `\tat com.example.${word}.${name}.${pick(words)}${capital(pick(words))}(${name}.java:${below(900)})`
  }
  if (kind < 0.85) {
    return `    at ${pick(words)}${capital(word)} (/srv/app/dist/${word}/${pick(words)}.js:${below(900)}:${below(80)})`
  }
  return `${time} DEBUG ${word}=${below(1_000_000).toString(16)} ${pick(words)}=${below(5000)} host=10.0.${below(256)}.${below(256)}`
}

/** Noise of about so many characters, in lines. */
export function noise(length: number, chance: Random): string {
  const lines: string[] = []
  for (let have = 0; have < length; ) {
    const line = noiseLine(chance)
    lines.push(line)
    have += line.length + 1
  }
  return lines.join('\n')
}
