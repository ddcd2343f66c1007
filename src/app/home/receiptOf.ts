/** A request as the browser notes it. */
export interface Noted {
  readonly name: string
  readonly initiatorType: string
  /** When it began, in milliseconds of the page's clock. */
  readonly startTime: number
}

/** What went over the wire since a moment. */
export interface Receipt {
  /** The paths of this site's own files that were fetched. */
  readonly loaded: readonly string[]
  /** Everything else: another site, an address with a query, or a message that expects no answer. */
  readonly sent: readonly string[]
}

/** The requests since `since`, by what they can have carried. A site's own file without a query carries nothing of a paste. */
export function receiptOf(noted: readonly Noted[], since: number, site: string): Receipt {
  const recent = noted.filter(({ startTime }) => startTime >= since)
  const isFile = ({ name, initiatorType }: Noted) =>
    name.startsWith(site) && !/[?#]/.test(name) && !/^(?:beacon|ping)$/.test(initiatorType)
  const names = (list: readonly Noted[]) => [...new Set(list.map(({ name }) => name))]
  return {
    loaded: names(recent.filter(isFile)).map((name) => name.slice(site.length)),
    sent: names(recent.filter((one) => !isFile(one))),
  }
}
