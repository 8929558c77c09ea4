import type { DisclosureSubject, OrganisationRegister } from "@gouji/domain"

import type { Examination, Examine, Readable, RelatedOriginal } from "../examiner.ts"
import type {
  ImportAnswer,
  ImportedHead,
  ImportOutcome,
  ImportQuestion,
  ListedSource,
} from "../importing/import-outcome.ts"
import { type Undecided, type Whose, whoseIs } from "../importing/whose.ts"
import { inOrder } from "../in-order.ts"
import type { EntryHead, Ports } from "../ports.ts"
import { organisationRegister } from "../queries/organisation-register.ts"
import { editionOf } from "../rulebook.ts"
import type { CheckedDocument } from "../wire.ts"
import { againstOthers, isCheckedSo } from "./import-document.ts"
import { keepDocument } from "./keep-document.ts"

/** An import of any number of documents. */
export interface DocumentsToImport {
  readonly sources: AsyncIterable<ListedSource> | Iterable<ListedSource>
  /** Reads and checks; it is given as many documents at a time as `ahead` says. */
  readonly examine: Examine
  readonly ahead: number
  /** What every document is to be held against, as with `gouji check --against`. */
  readonly related: readonly RelatedOriginal[]
  /** Takes the manifest's word where a document says otherwise. */
  readonly trustManifest: boolean
  /** Asks a person; absent where there is none, and then nothing is guessed. */
  readonly ask?: (question: ImportQuestion) => Promise<ImportAnswer>
}

/** What came of each document, in the order they came in; nothing more is begun once nobody listens. */
export type ImportDocuments = (importing: DocumentsToImport) => AsyncGenerator<ImportOutcome, void, undefined>

type DeskPorts = Pick<Ports, "registry" | "hash" | "clock" | "signer" | "rules">

interface Importing extends DocumentsToImport {
  readonly ports: DeskPorts
  readonly register: OrganisationRegister | null
  readonly whose: Whose
  /** Hashes that came before in this import. */
  readonly seen: Set<string>
  /** What came of them. */
  readonly settled: Map<string, ImportOutcome>
}

/**
 * Brings in documents: read and checked several at a time, kept one after the other in the order they came, so that any
 * number of threads makes the same registry. Each is kept whole or not at all. What is there already under the same
 * catalogue is not read again, so that an import that was broken off goes on where it stopped.
 */
export function importDocuments(ports: DeskPorts): ImportDocuments {
  return async function* run(given) {
    const register = await organisationRegister(ports.registry)
    const importing: Importing = {
      ...given,
      ports,
      register,
      whose: whoseIs(given),
      seen: new Set(),
      settled: new Map(),
    }
    const prepared = inOrder(given.sources, given.ahead, (listed) => prepare(importing, listed))
    for await (const one of prepared) {
      const outcome = await settle(importing, one)
      if (one.sha256 !== null) importing.settled.set(one.sha256, outcome)
      yield outcome
    }
  }
}

/** A document as far as it can be brought without writing. */
interface Prepared {
  readonly listed: ListedSource
  /** Null where its bytes could not be had. */
  readonly sha256: string | null
  /** What is there already. */
  readonly kept?: EntryHead | undefined
  /** Absent where it need not be examined, or a defect of ours kept it from being. */
  readonly examination?: Examination
  readonly defect?: string
}

async function prepare(importing: Importing, listed: ListedSource): Promise<Prepared> {
  const { ports, related, seen } = importing
  const { source } = listed
  if ("problem" in source) return { listed, sha256: null }
  const sha256 = ports.hash(source.bytes)
  if (seen.has(sha256)) return { listed, sha256 }
  seen.add(sha256)
  const kept = await ports.registry.find(sha256)
  const against = againstOthers(related, sha256)
  if (kept !== undefined && isCheckedSo(kept, against, editionOf(ports))) return { listed, sha256, kept }
  try {
    // What is kept says nothing of folders.
    const examination = await importing.examine({ ...source, path: nameOf(source.path), related })
    return { listed, sha256, kept, examination }
  } catch (error) {
    return { listed, sha256, kept, defect: messageOf(error) }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

async function settle(importing: Importing, prepared: Prepared): Promise<ImportOutcome> {
  const { source, row } = prepared.listed
  const about = { path: source.path, row }
  if ("problem" in source) return { ...about, kind: "failed", problem: source.problem }
  if (prepared.defect !== undefined) return { ...about, kind: "defect", message: prepared.defect }
  const { examination, kept, sha256 } = prepared
  if (examination !== undefined)
    return settleExamined(importing, { ...prepared, examination, bytes: source.bytes })
  return kept === undefined
    ? { ...sameAgain(importing.settled.get(sha256 ?? "")), ...about }
    : { ...about, kind: "kept", head: kept }
}

interface ExaminedSource extends Prepared {
  readonly examination: Examination
  readonly bytes: Uint8Array
}

async function settleExamined(importing: Importing, prepared: ExaminedSource): Promise<ImportOutcome> {
  const { listed, kept, bytes, examination } = prepared
  const { source, row } = listed
  const about = { path: source.path, row }
  const { result, against, json } = examination
  if ("problem" in result) return { ...about, kind: "failed", problem: result.problem }
  const subject = kept?.subject ?? (await subjectOf(importing, listed, result))
  if ("kind" in subject) return { ...about, ...subject }
  const done = await keepDocument(importing.ports, {
    name: nameOf(source.path),
    bytes,
    examined: result,
    json,
    against,
    subject,
    isThere: kept !== undefined,
    address: row?.address ?? null,
    dates: row?.dates ?? null,
  })
  if (!done.ok) return { ...about, kind: "failed", problem: done.error }
  return { ...about, kind: done.value.added ? "added" : "kept", head: headOf(result.document, subject) }
}

/** What came of the same bytes earlier: they are there by now, or fail again. */
function sameAgain(earlier: ImportOutcome | undefined): ImportOutcome {
  if (earlier === undefined) throw new TypeError("a document seen before that nothing came of")
  return earlier.kind === "added" ? { ...earlier, kind: "kept" } : earlier
}

function subjectOf(
  { ports, register, whose }: Importing,
  { source, row }: ListedSource,
  { document: { disclosure } }: Readable,
): Promise<DisclosureSubject | Undecided> {
  const today = ports.clock.now().slice(0, 10)
  return whose(source.path, { disclosure, row, register, hash: ports.hash, today })
}

function headOf(document: CheckedDocument, subject: DisclosureSubject): ImportedHead {
  const { sha256, summary, disclosure } = document
  const { organisation, fiscalYear, stage } = disclosure
  return { sha256, subject, organisation: organisation.name, fiscalYear, stage, summary }
}

/** The name of a file without its folders; standard input has none of its own. */
function nameOf(path: string): string {
  return path === "-" ? "stdin" : (path.split(/[/\\]/).at(-1) ?? path)
}
