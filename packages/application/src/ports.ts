import type { CheckedDocument } from "./wire.ts"

/** What the use-cases need from the world. Each is small enough to fake in ten lines. */
export interface Ports {
  readonly registry: Registry
  readonly hash: Hash
  readonly clock: Clock
  /** Without it, PDFs whose Chinese fonts are not in the file lose the words set in them. */
  readonly cMap?: CMap
}

/** A table of character codes by its name (`UniGB-UTF16-H`), as pdfjs packs them: what fonts not in a PDF are read by. */
export type CMap = (name: string) => Promise<Uint8Array>

/** SHA-256 of bytes, in lower-case hex. */
export type Hash = (bytes: Uint8Array) => string

export interface Clock {
  /** The moment, as ISO 8601 in UTC. */
  now(): string
  /** A steadily rising count of milliseconds, for durations. */
  elapsed(): number
}

/** One document as the registry keeps it: the original bytes, the text read from it, and what came of checking it. */
export interface Entry {
  readonly sha256: string
  /** The name it was imported under, without folders. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The plain text that evidence points into, unmasked: only views print it, masked. */
  readonly text: string
  /** Where personal data stands in `text`, in code points. */
  readonly personal: readonly { readonly start: number; readonly end: number }[]
  readonly report: CheckedDocument
  readonly catalogue: string
  /** The hashes of the documents it was held against; none where it was checked by itself. */
  readonly against?: readonly string[]
  readonly importedAt: string
}

/** An entry without the heavy parts, for lists. */
export interface EntryHead {
  readonly sha256: string
  readonly name: string
  readonly organisation: string
  readonly fiscalYear: number
  readonly stage: "budget" | "final"
  readonly title: string
  readonly catalogue: string
  readonly importedAt: string
  readonly summary: CheckedDocument["summary"]
}

export interface EntryFilter {
  readonly organisation?: string
  readonly fiscalYear?: number
  readonly stage?: "budget" | "final"
}

/** Reading is all the site ever gets. */
export interface RegistryReader {
  /** Newest import first; then by organisation. */
  list(filter?: EntryFilter): Promise<readonly EntryHead[]>
  /** By the hash or an unambiguous beginning of it (at least 6 digits). */
  get(sha256: string): Promise<Entry | undefined>
  /** A number that grows with every change, so that a screen can tell that another process wrote. */
  version(): Promise<number>
}

/**
 * Content-addressed and append-only: the same bytes, held against the same documents under the same catalogue, are
 * kept once. Where a document was assessed more than once, reading gives the last assessment.
 */
export interface Registry extends RegistryReader {
  /** `added` is false where the same document under the same catalogue was there already. */
  add(entry: Entry): Promise<{ readonly added: boolean }>
}
