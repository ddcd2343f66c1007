/**
 * Starts a watch; what it returns gives the milliseconds since then: the lesser of the time on the clock, which others on the
 * machine lengthen, and the processor time of all threads, which counts the collector's and the compiler's helpers twice over.
 */
export function stopwatch(): () => number {
  const clock = performance.now()
  const used = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(used)
    return Math.min(performance.now() - clock, (user + system) / 1000)
  }
}
