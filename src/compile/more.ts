/** What a message adds where it stands for several findings of a file: " (and 3 more …)"; nothing where it is alone. */
export function more(count: number, what: string): string {
  return count > 1 ? ` (and ${count - 1} more ${what})` : ''
}
