import { countedTo, type Folded } from './folded.ts'

/** Collects a text with the origin of each unit. */
export interface Sink {
  put(unit: number, start: number, end: number): void
  /** Units `start` to `end` of another text, with their own origins. */
  copy(from: Folded, start: number, end: number): void
  /** A text of which each unit stands for one of the original, from `start` on. */
  run(text: string, start: number): void
  done(): Folded
}

/** Units that are collected before they become a string. */
const mostPending = 1024

/** An empty sink that expects about `length` units. */
export function makeSink(length: number): Sink {
  const pieces: string[] = []
  const pending = new Uint16Array(Math.min(mostPending, length + 16))
  let held = 0
  let starts = new Uint32Array(length + 16)
  let ends = new Uint32Array(length + 16)
  let size = 0
  const makeRoom = (count: number) => {
    if (size + count <= starts.length) return
    const room = Math.max(size + count, size * 2)
    starts = enlarged(starts, room)
    ends = enlarged(ends, room)
  }
  const flush = () => {
    if (held > 0) pieces.push(String.fromCharCode(...pending.subarray(0, held)))
    held = 0
  }
  const append = (text: string, from: Uint32Array, to: Uint32Array) => {
    if (text === '') return
    flush()
    makeRoom(text.length)
    pieces.push(text)
    starts.set(from, size)
    ends.set(to, size)
    size += text.length
  }
  return {
    put(unit, start, end) {
      if (held === pending.length) flush()
      makeRoom(1)
      pending[held++] = unit
      starts[size] = start
      ends[size++] = end
    },
    copy(from, start, end) {
      append(
        from.text.slice(start, end),
        from.starts.subarray(start, end),
        from.ends.subarray(start, end),
      )
    },
    run(text, start) {
      const end = start + text.length
      const numbers = countedTo(end)
      append(text, numbers.subarray(start, end), numbers.subarray(start + 1, end + 1))
    },
    done() {
      flush()
      return {
        text: pieces.join(''),
        starts: starts.subarray(0, size),
        ends: ends.subarray(0, size),
      }
    },
  }
}

function enlarged(from: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length)
  larger.set(from)
  return larger
}
