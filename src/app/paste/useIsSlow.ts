import { useEffect, useState } from 'react'

/** Work that is done sooner needs no word about it. In milliseconds. */
const patience = 400

/** Whether something has been under way for so long that people wonder. */
export function useIsSlow(isUnderWay: boolean): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (!isUnderWay) return
    const timer = setTimeout(() => setSlow(true), patience)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [isUnderWay])
  return isSlow
}
