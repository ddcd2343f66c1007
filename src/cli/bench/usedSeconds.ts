import { readFileSync } from 'node:fs'

/** How often a second Linux counts the time of processes. */
const ticks = 100

/** The seconds of processor time that another process has used; null where the system does not say, which only Linux does in a file. */
export function usedSeconds(pid: number | undefined): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is a name in parentheses that may hold anything; user and system time are the 14th and 15th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / ticks
  } catch {
    return null
  }
}
