import { Stage } from "@gouji/domain"
import * as z from "zod"

import type { Edition } from "../rulebook.ts"
import { Bilingual, Outcome, Severity, WireProblem } from "../wire.ts"
import type { ChangeKind, DocumentChanges } from "./changes.ts"

const Change = z.enum(["appeared", "gone", "changed"])
const WireEdition = z.object({ catalogue: z.string(), engine: z.string() }).readonly()
const Counts = z.object({ appeared: z.int(), gone: z.int(), changed: z.int() }).readonly()
const VerdictBrief = z
  .object({
    outcome: Outcome,
    severity: Severity,
    residual: z.string().nullable(),
    bound: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .readonly()
const FindingBrief = z
  .object({
    severity: Severity,
    rules: z.array(z.string()).readonly(),
    verdicts: z.array(z.string()).readonly(),
  })
  .readonly()

/** Which document something is said of. */
const Document = {
  id: z.string(),
  sha256: z.string(),
  organisation: z.object({ id: z.string(), name: z.string() }).readonly(),
  fiscalYear: z.int(),
  stage: Stage,
}

/** A document whose check came out otherwise than the one before. */
const ChangedDocument = z
  .object({
    ...Document,
    from: WireEdition,
    verdicts: z
      .array(
        z
          .object({
            change: Change,
            rule: z.string(),
            instance: z.string(),
            from: VerdictBrief.nullable(),
            to: VerdictBrief.nullable(),
          })
          .readonly(),
      )
      .readonly(),
    findings: z
      .array(
        z
          .object({
            change: Change,
            rule: z.string(),
            fingerprint: z.string(),
            title: Bilingual,
            from: FindingBrief.nullable(),
            to: FindingBrief.nullable(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type ChangedDocument = z.infer<typeof ChangedDocument>

/** What `gouji recheck --format json` prints: how a re-check went, and what came out otherwise under the new catalogue. */
export const RecheckReport = z
  .object({
    schema: z.literal("gouji/recheck/1"),
    /** What everything was to be checked under. */
    to: WireEdition,
    /** Of this run: checked; found checked already; not to be checked any more, being replaced or withdrawn; failed. */
    checked: z.int(),
    current: z.int(),
    refused: z.int(),
    failed: z.int(),
    /** False where it was stopped; begun again, it goes on from there. */
    complete: z.boolean(),
    problems: z.array(z.object({ sha256: z.string(), problem: WireProblem }).readonly()).readonly(),
    /** Documents held against fewer others than before, since those are not in the registry. */
    incomplete: z
      .array(z.object({ sha256: z.string(), missing: z.array(z.string()).readonly() }).readonly())
      .readonly(),
    /** How many documents have a check to compare with, by what it was made under. */
    compared: z.array(WireEdition.unwrap().extend({ documents: z.int() }).readonly()).readonly(),
    /** By rule; a finding counts for the rule that leads it. */
    rules: z.array(z.object({ rule: z.string(), verdicts: Counts, findings: Counts }).readonly()).readonly(),
    documents: z.array(ChangedDocument).readonly(),
  })
  .readonly()
export type RecheckReport = z.infer<typeof RecheckReport>

/** How a re-check went. */
export type RecheckRun = Pick<
  RecheckReport,
  "checked" | "current" | "refused" | "failed" | "complete" | "problems" | "incomplete"
>

/** Two checks of one document that were compared; only what differs is listed. */
export interface ComparedDocument {
  readonly document: Omit<ChangedDocument, "verdicts" | "findings">
  readonly changes: DocumentChanges
}

/** Collects what changed, document after document, and counts it by rule. */
export function changeCollector(): {
  readonly add: (compared: ComparedDocument) => void
  readonly report: (to: Edition, run: RecheckRun) => RecheckReport
} {
  const documents: ChangedDocument[] = []
  const editions = new Map<string, Edition & { documents: number }>()
  return {
    add: ({ document, changes }) => {
      const { catalogue, engine } = document.from
      const key = JSON.stringify([catalogue, engine])
      const counted = editions.get(key) ?? { catalogue, engine, documents: 0 }
      editions.set(key, { ...counted, documents: counted.documents + 1 })
      if (changes.verdicts.length + changes.findings.length > 0) documents.push({ ...document, ...changes })
    },
    report: (to, run) => ({
      schema: "gouji/recheck/1",
      to,
      ...run,
      compared: [...editions.values()],
      rules: countedByRule(documents),
      documents,
    }),
  }
}

type RuleCounts = RecheckReport["rules"][number]
type Counted = Record<ChangeKind, number>

function countedByRule(documents: readonly DocumentChanges[]): readonly RuleCounts[] {
  const rules = new Map<string, { verdicts: Counted; findings: Counted }>()
  for (const { verdicts, findings } of documents) {
    for (const { rule, change } of verdicts) countsOf(rules, rule).verdicts[change] += 1
    for (const { rule, change } of findings) countsOf(rules, rule).findings[change] += 1
  }
  return [...rules.keys()].toSorted().map((rule) => ({ rule, ...countsOf(rules, rule) }))
}

function countsOf(rules: Map<string, { verdicts: Counted; findings: Counted }>, rule: string) {
  const none = () => ({ appeared: 0, gone: 0, changed: 0 })
  const counts = rules.get(rule) ?? { verdicts: none(), findings: none() }
  rules.set(rule, counts)
  return counts
}
