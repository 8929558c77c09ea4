import { Stage } from "@gouji/domain"
import * as z from "zod"

import { defectWords } from "../defect-words.ts"
import { documentId } from "../organisation-id.ts"
import { problemWords } from "../problem-words.ts"
import type { Edition } from "../rulebook.ts"
import { Bilingual, WireProblem } from "../wire.ts"
import type { ImportOutcome } from "./import-outcome.ts"
import type { Manifest, ManifestFault } from "./manifest/manifest.ts"
import { manifestFaultWords } from "./manifest/manifest-words.ts"

const Said = z.enum(["organisation", "fiscalYear", "stage"])

/** One document of an import. What there is nothing to say of is null, or empty. */
const ImportedDocument = z
  .object({
    path: z.string(),
    /** The line of the manifest it is named on. */
    line: z.int().nullable(),
    outcome: z.enum(["added", "kept", "failed", "defect", "differs", "unmatched", "skipped"]),
    id: z.string().nullable(),
    sha256: z.string().nullable(),
    organisation: z.object({ id: z.string(), name: z.string() }).readonly().nullable(),
    fiscalYear: z.int().nullable(),
    stage: Stage.nullable(),
    problem: WireProblem.nullable(),
    /** Where the manifest and the document say different things, so that somebody has to say which counts. */
    differences: z
      .array(z.object({ field: Said, manifest: z.string(), document: z.string() }).readonly())
      .readonly(),
    /** A name that is nobody's in the register, with those it may mean. */
    unmatched: z
      .object({
        name: z.string(),
        candidates: z
          .array(z.object({ id: z.string(), name: z.string(), how: z.string() }).readonly())
          .readonly(),
      })
      .readonly()
      .nullable(),
  })
  .readonly()

/** What `gouji import --format json` prints: what came of each document, and what is wrong in the manifest. */
export const ImportReport = z
  .object({
    schema: z.literal("gouji/import/1"),
    catalogue: z.string(),
    engine: z.string(),
    added: z.int(),
    kept: z.int(),
    /** Documents that could not be read, or not be kept. */
    failed: z.int(),
    /** Documents not taken in since nobody said whose they are. */
    unmatched: z.int(),
    /** False where the import was stopped; begun again, it goes on from there. */
    complete: z.boolean(),
    documents: z.array(ImportedDocument).readonly(),
    manifest: z
      .object({
        rows: z.int(),
        faults: z
          .array(
            z
              .object({
                code: z.string(),
                line: z.int(),
                column: z.int(),
                value: z.string(),
                message: Bilingual,
              })
              .readonly(),
          )
          .readonly(),
      })
      .readonly()
      .nullable(),
  })
  .readonly()
export type ImportReport = z.infer<typeof ImportReport>

/** An import as it went. */
export interface ImportDone {
  readonly edition: Edition
  readonly outcomes: readonly ImportOutcome[]
  readonly manifest: Manifest | null
  readonly complete: boolean
}

/** What an import is counted by. */
export type ImportCounts = Pick<ImportReport, "added" | "kept" | "failed" | "unmatched">

/** The report on an import. */
export function importReport({ edition, outcomes, manifest, complete }: ImportDone): ImportReport {
  return {
    schema: "gouji/import/1",
    ...edition,
    ...importCounts(outcomes),
    complete,
    documents: outcomes.map(documentOf),
    manifest: manifest && { rows: manifest.rows.length, faults: manifest.faults.map(faultOf) },
  }
}

/** How many documents of an import came in, were there, failed, and are nobody's yet. */
export function importCounts(outcomes: readonly ImportOutcome[]): ImportCounts {
  const count = (...kinds: readonly ImportOutcome["kind"][]) =>
    outcomes.filter(({ kind }) => kinds.includes(kind)).length
  return {
    added: count("added"),
    kept: count("kept"),
    failed: count("failed", "defect"),
    unmatched: count("differs", "unmatched", "skipped"),
  }
}

function documentOf(outcome: ImportOutcome): ImportReport["documents"][number] {
  const head = "head" in outcome ? outcome.head : null
  const { path, row, kind } = outcome
  return {
    path,
    line: row?.line ?? null,
    outcome: kind,
    id: head && documentId(head.sha256),
    sha256: head?.sha256 ?? null,
    organisation: head && { id: head.subject.organisation, name: head.organisation },
    fiscalYear: head?.subject.fiscalYear ?? null,
    stage: head?.subject.stage ?? null,
    problem: problemOf(outcome),
    differences: kind === "differs" ? outcome.differences : [],
    unmatched: kind === "unmatched" ? { name: outcome.name, candidates: outcome.candidates } : null,
  }
}

function problemOf(outcome: ImportOutcome): ImportReport["documents"][number]["problem"] {
  if (outcome.kind === "failed") return problemWords(outcome.problem)
  return outcome.kind === "defect" ? defectWords(outcome.message) : null
}

function faultOf(fault: ManifestFault) {
  return { ...fault, message: manifestFaultWords(fault) }
}
