import type { Dates, Evidence, Money, OrganisationLevel, Place, State, Term, Unit } from "@gouji/domain"

import type { RuleFindings } from "../queries/findings-board.ts"
import type { SourceFile } from "../queries/source-file.ts"
import type {
  Bilingual,
  CheckedDocument,
  Outcome,
  Severity,
  WireFigure,
  WireFinding,
  WireSummary,
  WireVerdict,
} from "../wire.ts"
import type { PrintedPlace } from "./printed-place.ts"

/** One disclosure in a list. `id` is the first 12 hex digits of the document's SHA-256 and stands in addresses. */
export interface DisclosureSummary {
  readonly id: string
  readonly sha256: string
  /** Permanent id of the organisation, made from its name: stands in addresses. */
  readonly organisation: { readonly id: string; readonly name: string }
  /** What the document takes its organisation for. */
  readonly level: OrganisationLevel
  readonly fiscalYear: number
  readonly stage: "budget" | "final"
  /** How far it came: received, checked, in review, signed, published, corrected, withdrawn. */
  readonly state: State
  /** Which of its subject's versions it is, from 1 on. */
  readonly version: number
  readonly title: string
  readonly importedAt: string
  /** As the document has them, else as they were given with it. */
  readonly dates: Dates
  /** When it was published here; null where it was not. */
  readonly publishedAt: string | null
  /** The version of the rule catalogue it was checked under. */
  readonly catalogue: string
  readonly summary: WireSummary
}

/** A stretch of text with what is marked in it. Concatenated, the texts give the paragraph. */
export interface MarkedText {
  readonly text: string
  /** Empty for plain words; otherwise what this stretch belongs to. Several figures may share one stretch. */
  readonly figures: readonly string[]
  /** True where the stretch is what the reader came to see. */
  readonly focus: boolean
}

export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly parts: readonly MarkedText[]
  readonly heading: number | null
}

export interface DisclosureView {
  readonly head: DisclosureSummary
  readonly source: SourceFile
  readonly document: CheckedDocument
  /** The whole text, personal data masked, cut into paragraphs with every figure marked. */
  readonly paragraphs: readonly Paragraph[]
  /** Figures by slot (`rev.total`, `Δsg`), the first reading of each. */
  readonly bySlot: ReadonlyMap<string, WireFigure>
  /** For each figure, the outcomes of all verdicts that touch it. */
  readonly checks: ReadonlyMap<string, readonly Outcome[]>
  /** Other disclosures of the same organisation. */
  readonly others: readonly DisclosureSummary[]
  /** Evidence as code frames: of each finding, by its id, and of each verdict, by its instance. */
  readonly frames: Frames
}

/** Frames by what they are of. */
export type Frames = Pick<ReadonlyMap<string, readonly Frame[]>, "get">

export interface FigureView {
  readonly head: DisclosureSummary
  readonly source: SourceFile
  /** What the document's amounts are printed in, for whatever is computed from them. */
  readonly unitOfAccount: Unit
  readonly figure: WireFigure
  /** Where it is printed; null where the document has no pages to be drawn. */
  readonly onPage: PrintedPlace | null
  /** The paragraph it stands in, focused, with one before and one after. */
  readonly context: readonly Paragraph[]
  readonly verdicts: readonly WireVerdict[]
  readonly findings: readonly WireFinding[]
  /** All figures that the verdicts name, so that equations can be drawn. */
  readonly operands: ReadonlyMap<string, WireFigure>
  /** The same slot stated elsewhere in this document. */
  readonly elsewhere: readonly WireFigure[]
  readonly otherYears: readonly OtherYear[]
}

/** The same slot in another disclosure of the organisation: a main amount, in yuan, or the figure itself. */
export type OtherYear = { readonly head: DisclosureSummary } & (
  | { readonly amount: { readonly name: string; readonly value: Money } }
  | { readonly figure: WireFigure }
)

/** A rule as the register shows it. */
export interface RuleView {
  readonly id: string
  readonly title: Bilingual
  readonly why: Bilingual
  /** The claim in words, from the claim itself: `收入总计 ≐ Σ 各项来源`. */
  readonly formula: Bilingual
  readonly severity: Severity
  readonly basis: readonly Bilingual[]
  /** How rounding enters, in words. */
  readonly rounding: Bilingual
  readonly family: string
  readonly status: "live" | "draft" | "withdrawn"
  /** Why a draft waits, or why it was withdrawn; null for live ones. */
  readonly statusReason: Bilingual | null
  /** What a disclosure must be for it; empty where it is held against all. */
  readonly applies: Bilingual
  readonly places: readonly Place[]
}

export interface RuleResult {
  readonly head: DisclosureSummary
  readonly verdict: WireVerdict
}

export interface RulePage {
  readonly rule: RuleView
  /** What it found in all disclosures, by severity, the gravest first. */
  readonly findings: readonly RuleFindings[]
  /** The verdicts its findings rest on, of a stretch of the disclosures that have any. */
  readonly results: readonly RuleResult[]
  /** Where the next stretch begins; null at the end. */
  readonly next: string | null
}

export interface GlossaryView {
  readonly terms: readonly { readonly key: string; readonly term: Term }[]
}

/** One piece of evidence as a code frame: the sentence, what is underlined, and where it stands. */
export interface Frame {
  readonly section: string
  /** 1-based line and column (code points) in the plain text. */
  readonly line: number
  readonly column: number
  /** The sentence, personal data masked; `marks` are code point offsets into it. */
  readonly sentence: string
  readonly marks: readonly {
    readonly start: number
    readonly end: number
    readonly name: string
    readonly suspect: boolean
    /** The figure that stands there; null for words. */
    readonly figure: string | null
  }[]
  readonly evidence: Evidence
}
