import { type CheckerPorts, createChecker, type Examined, type ReadSource, type Unread } from "./checker.ts"
import type { Source } from "./source.ts"

/** How far a check is: which of the documents is read, and which of its pages; or which is held against the others. */
export type CheckStep =
  | {
      readonly kind: "reading"
      readonly path: string
      readonly page: number | null
      readonly pages: number | null
    }
  | {
      readonly kind: "checking"
      readonly path: string
      readonly document: number
      readonly documents: number
    }

/** Told before each step, and waited for, so that a caller in the same thread gets a turn; if it rejects, all stops. */
export type OnStep = (step: CheckStep) => Promise<void>

/** A pile of documents that grows; each is held against all the others. Keeps what was read, and nothing else. */
export interface Pile {
  /** Reads documents and puts them on the pile. What was read before it was stopped stays. */
  add(sources: AsyncIterable<Source> | Iterable<Source>, onStep: OnStep): Promise<void>
  /** Checks everything on the pile, in the order in which it came; as `gouji check ALL --against ALL` would. */
  check(onStep: OnStep): AsyncGenerator<Examined | Unread, void, undefined>
}

/** An empty pile. */
export function createPile(ports: CheckerPorts): Pile {
  const checker = createChecker(ports)
  const readings: (ReadSource | Unread)[] = []
  return {
    add: async (sources, onStep) => {
      for await (const source of sources) {
        const { path } = source
        await onStep({ kind: "reading", path, page: null, pages: null })
        readings.push(
          await checker.read(source, (page, pages) => onStep({ kind: "reading", path, page, pages })),
        )
      }
    },
    check: async function* (onStep) {
      const related = readings.flatMap((reading) =>
        "problem" in reading ? [] : [{ sha256: reading.sha256, disclosure: reading.read.disclosure }],
      )
      for (const [index, reading] of readings.entries()) {
        const { path } = "problem" in reading ? reading.document : reading
        await onStep({ kind: "checking", path, document: index + 1, documents: readings.length })
        yield "problem" in reading ? reading : checker.hold(reading, { related })
      }
    },
  }
}
