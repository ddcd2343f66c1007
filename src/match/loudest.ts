import type { Segment } from '../read/readPaste.ts'
import type { Role } from '../read/roleOf.ts'

/** The roles in the order in which they are listened to. */
const order: readonly Role[] = [
  'code',
  'message',
  'cause',
  'error',
  'plain',
  'value',
  'status',
  'quiet',
  'request',
]

/** The segments in the order in which they are listened to, up to `most` units. */
export function loudest(segments: readonly Segment[], most: number): Segment[] {
  const kept: Segment[] = []
  let room = most
  for (const role of order)
    for (const segment of segments) {
      if (segment.role !== role || room <= 0) continue
      kept.push({ ...segment, end: Math.min(segment.end, segment.start + room) })
      room -= segment.end - segment.start
    }
  return kept
}

/** Whether a stretch tells of the error, and not of what was around it. */
export const isSpeaking = (role: Role) =>
  role === 'code' || role === 'message' || role === 'cause' || role === 'error' || role === 'plain'
