import { use, useCallback } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useWords } from '../i18n/useWords.ts'
import { pathOf } from '../library/addresses.ts'
import { SiteContext } from '../site/siteContext.ts'
import { formatSize } from './formatSize.ts'
import { say } from './notice.ts'
import type { Origin } from './pasteStore.ts'
import { sendFileToWorker, sendPasteToWorker } from './reader.ts'
import { mostBytes } from './readTextFile.ts'

/** Takes a text that was pasted anywhere: it is read, and the first page shows what was found. */
export function useTakeText(): (text: string, origin: Origin) => void {
  const { locale } = useWords()
  const { data } = use(SiteContext)
  const { product } = useParams()
  const navigate = useNavigate()
  return useCallback(
    (text, origin) => {
      say(undefined)
      sendPasteToWorker(text, origin, locale, data)
      if (product !== undefined) void navigate(pathOf(locale))
    },
    [locale, data, product, navigate],
  )
}

/** Takes a file: its text is read, or the page says why it cannot be. */
export function useTakeFile(): (file: File) => void {
  const { t, locale } = useWords()
  const { data } = use(SiteContext)
  const { product } = useParams()
  const navigate = useNavigate()
  return useCallback(
    (file) => {
      say(undefined)
      sendFileToWorker(file, locale, data, (because) =>
        say(t(`box.${because}`, { limit: formatSize(mostBytes, locale) })),
      )
      if (product !== undefined) void navigate(pathOf(locale))
    },
    [t, locale, data, product, navigate],
  )
}
