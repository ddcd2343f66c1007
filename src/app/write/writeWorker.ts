/// <reference lib="webworker" />
import './withoutEval.ts'
import { decodeText } from '../../read/decodeText.ts'
import type { Answer, Request } from './protocol.ts'
import { createWorkshop } from './workshop.ts'

const workshop = createWorkshop()

function answer(request: Request): Answer {
  const { id } = request
  switch (request.kind) {
    case 'decode':
      return {
        kind: 'decoded',
        id,
        files: request.files.map(({ path, bytes }) => ({
          path,
          text: decodeText(new Uint8Array(bytes)),
        })),
      }
    case 'compile': {
      const start = performance.now()
      const summary = workshop.compile(request)
      const milliseconds = performance.now() - start
      return { kind: 'compiled', id, summary: { ...summary, milliseconds } }
    }
    case 'entry':
      return { kind: 'entry', id, view: workshop.entry(request.file, request.entry) }
    case 'fix':
      return { kind: 'fixed', id, files: workshop.fix(request.edits) }
  }
}

self.addEventListener('message', ({ data: request }: MessageEvent<Request>) => {
  let reply: Answer
  try {
    reply = answer(request)
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    reply = { kind: 'failed', id: request.id, reason }
  }
  self.postMessage(reply)
})
