import { useEffect, useState } from 'react'
import { droppedFiles } from './gatherFiles.ts'
import { openGuides } from './openGuides.ts'
import { setWrite } from './writeStore.ts'

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true

/** Takes guides and folders of guides that are dropped anywhere on the page; whether a drag is over it. */
export function useDrop(): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!hasFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      droppedFiles(event.dataTransfer).then(openGuides, () =>
        setWrite({ notice: { kind: 'unreadable' } }),
      )
    }
    document.addEventListener('dragover', over)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}
