import { type CheckerPorts, createChecker, type Examined, type Related, type Unread } from "./checker.ts"

/** A document that another is to be held against, unread. */
export interface RelatedOriginal {
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** A document to be read and checked, in whichever thread. */
export interface DocumentToExamine {
  readonly path: string
  readonly bytes: Uint8Array
  readonly related: readonly RelatedOriginal[]
}

/** What is kept of a document that was read and checked. */
export type Readable = Omit<Examined, "maskedText">

/** What came of it. */
export interface Examination {
  readonly result: Readable | Unread
  /** The hashes of the documents it was held against: those of `related` that could be read, itself aside. */
  readonly against: readonly string[]
  /** The report as JSON, where it was written already: it is long, and need not be written again. */
  readonly json?: string
}

/** Reads and checks a document; a defect of ours is thrown. */
export type Examine = (document: DocumentToExamine) => Promise<Examination>

/** How many documents are kept read that others are held against: a department's units are many, their like are few. */
const READINGS_KEPT = 32

/** Examines documents here and now, and reads those they are held against once and not for each. */
export function createExaminer(ports: CheckerPorts): Examine {
  const checker = createChecker(ports)
  const readings = new Map<string, Related | null>()
  return async ({ path, bytes, related }) => {
    const others: Related[] = []
    for (const original of related) {
      const reading = await readingOf(original)
      if (reading !== null && reading.sha256 !== ports.hash(bytes)) others.push(reading)
    }
    const result = await checker.examine({ path, bytes }, { related: others })
    return { result, against: others.map(({ sha256 }) => sha256) }
  }

  async function readingOf({ sha256, bytes }: RelatedOriginal): Promise<Related | null> {
    const known = readings.get(sha256)
    // Bytes may be shared with other threads; what reads them wants its own.
    const reading =
      known === undefined ? await relatedIn({ path: sha256, bytes: new Uint8Array(bytes) }) : known
    readings.delete(sha256)
    readings.set(sha256, reading)
    const [oldest] = readings.keys()
    if (readings.size > READINGS_KEPT && oldest !== undefined) readings.delete(oldest)
    return reading
  }

  async function relatedIn(source: { readonly path: string; readonly bytes: Uint8Array }) {
    const { related } = await checker.relate([source])
    return related[0] ?? null
  }
}
