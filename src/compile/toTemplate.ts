const arg = String.raw`(?:\d+\$)?`
const flags = '[`-]?[-+#0]*'
const width = String.raw`(?:\*${arg}|\d*)`
const precision = String.raw`(?:\.(?:\*${arg}|\d+))?`
const start = `%${arg}${flags}${width}${precision}`
const length = '(?:hh?|ll?|z)?'

/** `%s`, `%-.192s`, `%2$*1$s`, `%03o`, with nothing but the end of a word behind. */
const plain = `${start}${length}[sdiuoxXcfgGeEpMm](?![a-zA-Z])`

/** MariaDB's text that may be cut off: `%-.128T`. */
const truncated = String.raw`%${flags}\d*\.\d+T`

/** So much detail that it is nothing else, whatever stands behind: `%03dms`. */
const detailed = String.raw`(?<!\d)(?=%(?:\d+\$|[-+#0]*\d*\.[\d*]|[-+#]\d|0\d|\*))${start}${length}[sdiuoxXf]`

/** A number and its unit, `%dkB`, or a letter that slipped in behind, `%lun`. */
const unit = '(?:[kKMGT]i?B|B|bytes?|[kMG]?bits?|ms|us|ns|s|secs?|mins?|px|x|th)'
const measured = `(?<!\\d)%${length}[du](?=${unit}(?![a-zA-Z]))|(?<!\\d)%ll?[du](?=[a-z](?![a-zA-Z]))`

/** A word that may stand in front of another: `%strigger`. Only beside a plainer one, as `%string` could be a type. */
const joined = String.raw`(?<![^\s"'“‘(「])%s(?=[a-z]{2,20}(?![\w%]))`

const certain = `%%|${plain}|${truncated}|${detailed}|${measured}`
const anyPlain = new RegExp(plain)
const alone = new RegExp(certain, 'g')
const besideOthers = new RegExp(`${certain}|${joined}`, 'g')

/**
 * The text with each placeholder as `{name}`: `<name>`, `${name}`, and what `printf` fills, numbered: `%s`, `%-.192s`, `%03dms`.
 * `%%` is a per cent sign. What only looks like one stays: `100%`, `%TypedArray%`.
 */
export function toTemplate(text: string): string {
  const named = text
    .replace(/\$\{(\w+)\}/g, '{$1}')
    .replace(/<([A-Za-z][\w -]{0,30})>/g, (_all, name: string) => `{${name.replace(/\W+/g, '-')}}`)
  if (!named.includes('%')) return named
  let count = 0
  return named.replace(anyPlain.test(named) ? besideOthers : alone, (found) => {
    if (found === '%%') return '%'
    count += 1
    return `{${count}}`
  })
}
