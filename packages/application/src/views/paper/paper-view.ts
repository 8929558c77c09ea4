import type { Box } from "@gouji/domain"

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

/** A rule by its id, and what it claims. */
export interface NamedRule {
  readonly id: string
  readonly title: Bilingual
}

/** A sentence of the document, or a row of a table, with the operands in it marked. */
export interface QuotedSentence extends Pick<Frame, "section" | "line"> {
  /** Null where the format has no pages. */
  readonly page: number | null
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
  readonly places: readonly PagePlace[]
}

/** What could not be checked, for one reason. */
export interface NotCheckedGroup {
  readonly outcome: Outcome
  /** How many checks; those of one rule that say the same are listed once. */
  readonly count: number
  readonly checks: readonly { readonly rule: NamedRule; readonly explanation: Bilingual }[]
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
    unread: disclosure.unread,
  }
}

/** What a document's findings are looked up in. */
interface Sight {
  readonly frames: Frames
  readonly figures: ReadonlyMap<string, WireFigure>
  readonly titles: ReadonlyMap<string, Bilingual>
}

function sightOf(document: CheckedDocument, maskedText: string): Sight {
  return {
    frames: framesOfDocument(document, maskedText),
    figures: new Map<string, WireFigure>(document.figures.map((figure) => [figure.id, figure])),
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
    quoted: (sight.frames.get(id) ?? []).map((frame) => ({
      section: frame.section,
      line: frame.line,
      page: frame.evidence.page,
      stretches: stretchesOf(frame),
    })),
    places: placesOf(finding, sight.figures).map(({ page, box, role }) => ({
      page,
      box,
      suspect: role === "suspect",
    })),
  }
}

/** By reason; what is said of several instances in the same words is said once. */
function notChecked(verdicts: readonly WireVerdict[], sight: Sight): readonly NotCheckedGroup[] {
  return outcomeGroups(verdicts)
    .filter(({ outcome }) => outcome === "insufficient-data" || outcome === "parse-uncertain")
    .map((group) => {
      const said = new Map(group.verdicts.map((verdict) => [verdict.rule + verdict.explanation.zh, verdict]))
      const checks = [...said.values()].map(({ rule, explanation }) => ({
        rule: named(rule, sight),
        explanation,
      }))
      return { outcome: group.outcome, count: group.verdicts.length, checks }
    })
}
