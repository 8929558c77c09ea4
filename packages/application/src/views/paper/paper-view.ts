import type { Box, Evidence, Span } from "@gouji/domain"

import type { Examined, Unread } from "../../checker.ts"
import { rules } from "../../queries/rules.ts"
import type {
  Bilingual,
  CheckedDocument,
  Outcome,
  UnreadableDocument,
  WireFigure,
  WireFinding,
  WireVerdict,
} from "../../wire.ts"
import { framesOfDocument } from "../disclosure-view.ts"
import { placesOf } from "../markup/markup.ts"
import { byWeight, outcomeGroups } from "../outcome-groups.ts"
import type { Frame, Frames } from "../reader-views.ts"
import { type Stretch, stretchesOf } from "../stretches.ts"
import { type PaperSum, type SumsSight, sumsOf } from "./paper-sums.ts"

/** A rule by its id, and what it claims. */
export interface NamedRule {
  readonly id: string
  readonly title: Bilingual
}

/** A sentence of the document, or a row of a table, with the operands in it marked. */
export interface QuotedSentence extends Pick<Frame, "section" | "line"> {
  /** Null where the format has no pages. */
  readonly page: number | null
  /** What it is shown for, in code points of the plain text; null for a cell that the text has not. */
  readonly span: Span | null
  readonly stretches: readonly Stretch[]
}

/** A place to be shown on a page, in points from its top left. */
export interface PagePlace {
  readonly page: number
  readonly box: Box
  readonly suspect: boolean
}

/** One finding with all that is shown beside it. */
export interface PaperFinding
  extends Pick<WireFinding, "id" | "severity" | "title" | "explanation" | "advice"> {
  readonly rules: readonly NamedRule[]
  readonly quoted: readonly QuotedSentence[]
  readonly sums: readonly PaperSum[]
  readonly places: readonly PagePlace[]
}

/** What is said of a check that is no finding. */
export interface CheckSaid {
  readonly rule: NamedRule
  readonly explanation: Bilingual
}

/** What could not be checked, for one reason. */
export interface NotCheckedGroup {
  readonly outcome: Outcome
  /** How many checks; those of one rule that say the same are listed once. */
  readonly count: number
  readonly checks: readonly CheckSaid[]
}

/** A document that was checked, as it is shown where there is no registry. Plain data, small beside the report. */
export interface CheckedPaper
  extends Pick<CheckedDocument, "path" | "sha256" | "format" | "status" | "summary" | "notices"> {
  readonly head: Pick<CheckedDocument["disclosure"], "title" | "fiscalYear" | "stage"> & {
    readonly organisation: string
  }
  /** How many figures were read: stated, zero or marked as none; empty cells aside. */
  readonly figures: number
  /** Whole per cent of the amounts that were understood; never rounded up to all of them. */
  readonly understood: number
  readonly findings: readonly PaperFinding[]
  /** Findings that are no more than worth knowing: wording, format. */
  readonly notes: readonly PaperFinding[]
  readonly notChecked: readonly NotCheckedGroup[]
  /** What holds only by rounding: who adds up himself will ask. */
  readonly rounded: readonly CheckSaid[]
  readonly unread: CheckedDocument["disclosure"]["unread"]
}

export type PaperView = CheckedPaper | UnreadableDocument

/** All there is to see of one document that was just checked, or of one that could not be read. */
export function paperView(result: Examined | Unread): PaperView {
  if ("problem" in result) return result.document
  const { document, maskedText } = result
  const { path, sha256, format, status, summary, notices, disclosure, figures } = document
  const seen = sightOf(document, maskedText)
  const { weighty, notes } = byWeight(document.findings)
  return {
    ...{ path, sha256, format, status, summary, ...(notices && { notices }) },
    head: {
      title: disclosure.title,
      organisation: disclosure.organisation.name,
      fiscalYear: disclosure.fiscalYear,
      stage: disclosure.stage,
    },
    figures: figures.filter(({ state }) => state !== "blank").length,
    understood: Math.floor(summary.coverage * 100),
    findings: weighty.map((finding) => seenFinding(finding, seen)),
    notes: notes.map((finding) => seenFinding(finding, seen)),
    notChecked: notChecked(document.verdicts, seen),
    rounded: said(document.verdicts.filter(isRounded), seen),
    unread: disclosure.unread,
  }
}

/** What a document's findings are looked up in. */
interface Sight extends SumsSight {
  readonly frames: Frames
  readonly titles: ReadonlyMap<string, Bilingual>
}

function sightOf(document: CheckedDocument, maskedText: string): Sight {
  return {
    frames: framesOfDocument(document, maskedText),
    figures: new Map<string, WireFigure>(document.figures.map((figure) => [figure.id, figure])),
    verdicts: new Map(document.verdicts.map((verdict) => [verdict.instance, verdict])),
    titles: new Map(rules().map(({ id, title }) => [id, title])),
  }
}

function named(id: string, { titles }: Sight): NamedRule {
  return { id, title: titles.get(id) ?? { zh: "", en: "" } }
}

function seenFinding(finding: WireFinding, sight: Sight): PaperFinding {
  const { id, severity, title, explanation, advice } = finding
  return {
    ...{ id, severity, title, explanation, advice },
    rules: finding.rules.map((rule) => named(rule, sight)),
    quoted: (sight.frames.get(id) ?? []).map(quotedSentence),
    sums: sumsOf(finding, sight),
    places: placesOf(finding, sight.figures).map(({ page, box, role }) => ({
      page,
      box,
      suspect: role === "suspect",
    })),
  }
}

function quotedSentence(frame: Frame): QuotedSentence {
  const { section, line, evidence } = frame
  return { section, line, page: evidence.page, span: spanOf(evidence), stretches: stretchesOf(frame) }
}

function spanOf({ start, end }: Evidence): Span | null {
  return start === undefined || end === undefined ? null : { start, end }
}

function isRounded({ outcome }: WireVerdict): boolean {
  return outcome === "pass-rounded" || outcome === "pass-unlikely"
}

function notChecked(verdicts: readonly WireVerdict[], sight: Sight): readonly NotCheckedGroup[] {
  return outcomeGroups(verdicts)
    .filter(({ outcome }) => outcome === "insufficient-data" || outcome === "parse-uncertain")
    .map((group) => ({
      outcome: group.outcome,
      count: group.verdicts.length,
      checks: said(group.verdicts, sight),
    }))
}

/** What is said of several instances of a rule in the same words is said once. */
function said(verdicts: readonly WireVerdict[], sight: Sight): readonly CheckSaid[] {
  const once = new Map(verdicts.map((verdict) => [verdict.rule + verdict.explanation.zh, verdict]))
  return [...once.values()].map(({ rule, explanation }) => ({ rule: named(rule, sight), explanation }))
}
