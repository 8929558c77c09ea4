import {
  Disclosure,
  Evidence,
  Figure,
  FigureId,
  OrganisationKind,
  OrganisationLevel,
  Stage,
  Unit,
} from "@gouji/domain"
import * as z from "zod"

/** The same words in the two languages of the project. */
export const Bilingual = z.object({ zh: z.string(), en: z.string() }).readonly()
export type Bilingual = z.infer<typeof Bilingual>

export const Severity = z.enum(["fatal", "error", "warning", "info"])
export type Severity = z.infer<typeof Severity>

export const Outcome = z.enum([
  "pass",
  "pass-rounded",
  "pass-unlikely",
  "fail",
  "not-applicable",
  "insufficient-data",
  "parse-uncertain",
])
export type Outcome = z.infer<typeof Outcome>

/** A figure with its names. Values are decimal strings: yuan for money, the plain number for rates and counts. */
export const WireFigure = Figure.unwrap().extend({ label: Bilingual }).readonly()
export type WireFigure = z.infer<typeof WireFigure>

/** What came of holding the document against one instance of one rule. */
export const WireVerdict = z
  .object({
    rule: z.string(),
    instance: z.string(),
    outcome: Outcome,
    severity: Severity,
    /** Computed − stated (first − second for one figure stated twice), in `unit`; null where nothing is computed. */
    residual: z.string().nullable(),
    /** The largest residual honest rounding can leave, in `unit`; null where rounding plays no part. */
    bound: z.string().nullable(),
    unit: z.string(),
    figures: z.array(FigureId).readonly(),
    /** Where the words stand that the verdict rests on besides its figures. */
    evidence: z.array(Evidence).readonly(),
    /** Why it is not applicable or could not be checked, as a code; null otherwise. */
    reason: z.string().nullable(),
    /** What would be needed to check it: selectors of figures, kinds of documents, dates. */
    missing: z.array(z.string()).readonly(),
    explanation: Bilingual,
  })
  .readonly()
export type WireVerdict = z.infer<typeof WireVerdict>

/** A guess at what went wrong, verified by evaluating again with the changes made. Never applied by itself. */
export const WireHypothesis = z
  .object({
    kind: z.string(),
    changes: z.array(z.object({ figure: FigureId, from: z.string(), to: z.string() }).readonly()).readonly(),
    /** Figures that tell where it came from and stay as they are. */
    about: z.array(FigureId).readonly(),
    likelihood: z.number().min(0).max(1),
    /** Instances that would then hold. */
    resolves: z.array(z.string()).readonly(),
  })
  .readonly()
export type WireHypothesis = z.infer<typeof WireHypothesis>

/** One cause worth a person's time, with the verdicts that speak for it. */
export const WireFinding = z
  .object({
    /** Unique in its document: `n1`. */
    id: z.string(),
    /** Survives re-runs and page moves: rule, organisation, year, stage, concept and qualifiers, never values. */
    fingerprint: z.string(),
    severity: Severity,
    rules: z.array(z.string()).readonly(),
    /** Instances of verdicts. */
    verdicts: z.array(z.string()).readonly(),
    /** The operands, and nothing else. */
    figures: z.array(FigureId).readonly(),
    /** Every smallest set of figures whose change settles all verdicts of the finding, likeliest first. */
    suspects: z.array(z.array(FigureId).readonly()).readonly(),
    title: Bilingual,
    explanation: Bilingual,
    /** What to do about it, in one sentence. */
    advice: Bilingual,
    hypotheses: z.array(WireHypothesis).readonly(),
    evidence: z.array(Evidence).readonly(),
  })
  .readonly()
export type WireFinding = z.infer<typeof WireFinding>

/** How the document came by its last digits, inferred from its sums of at least two parts. */
export const WireRounding = z
  .object({
    regime: z.enum(["exact", "rounded", "truncated", "unknown"]),
    sums: z.int(),
    /** Of these, how many come out to the last digit. */
    exact: z.int(),
    /** How many differ within what rounding explains, the parts making less than the total, or more. */
    below: z.int(),
    above: z.int(),
    /** How many differ by more than rounding explains. */
    beyond: z.int(),
  })
  .readonly()
export type WireRounding = z.infer<typeof WireRounding>

export const WireSummary = z
  .object({
    fatal: z.int(),
    error: z.int(),
    warning: z.int(),
    info: z.int(),
    passed: z.int(),
    rounded: z.int(),
    notApplicable: z.int(),
    /** Verdicts that came to insufficient-data or parse-uncertain. */
    notChecked: z.int(),
    /** Share of the amounts in the text that were understood, 0 to 1. */
    coverage: z.number().min(0).max(1),
  })
  .readonly()
export type WireSummary = z.infer<typeof WireSummary>

export const WireProblem = z.object({ code: z.string(), message: Bilingual, advice: Bilingual }).readonly()
export type WireProblem = z.infer<typeof WireProblem>

export const WireDisclosure = z
  .object({
    title: z.string(),
    organisation: z.object({ name: z.string(), level: OrganisationLevel, kind: OrganisationKind }).readonly(),
    fiscalYear: z.int(),
    stage: Stage,
    unitOfAccount: Unit,
    sections: Disclosure.unwrap().shape.sections,
    statements: Disclosure.unwrap().shape.statements,
    glossary: Disclosure.unwrap().shape.glossary,
    dates: Disclosure.unwrap().shape.dates,
    unread: Disclosure.unwrap().shape.unread,
    tables: Disclosure.unwrap().shape.tables,
    /** Only where asked for: personal data stays out of reports (个人信息保护法 第六条). */
    contact: z.object({ name: z.string().nullable(), phone: z.string().nullable() }).optional(),
  })
  .readonly()
export type WireDisclosure = z.infer<typeof WireDisclosure>

const Head = { path: z.string(), sha256: z.string(), format: z.string() }

/** What whoever relies on a reading should know of it: scanned pages, tracked changes taken as accepted, hidden parts, formulas. */
export const WireNotice = z
  .object({
    kind: z.enum(["scanned-page", "tracked-changes", "hidden", "formula"]),
    count: z.int().positive(),
    /** Where the first stands, as the format says it: a page, a sheet. */
    where: z.string(),
  })
  .readonly()
export type WireNotice = z.infer<typeof WireNotice>

export const CheckedDocument = z
  .object({
    ...Head,
    status: z.literal("checked"),
    problem: z.null(),
    disclosure: WireDisclosure,
    figures: z.array(WireFigure).readonly(),
    verdicts: z.array(WireVerdict).readonly(),
    findings: z.array(WireFinding).readonly(),
    rounding: WireRounding,
    /** Absent in reports from before documents had any. */
    notices: z.array(WireNotice).readonly().optional(),
    summary: WireSummary,
    timing: z.object({ readMs: z.number(), checkMs: z.number() }).readonly(),
  })
  .readonly()
export type CheckedDocument = z.infer<typeof CheckedDocument>

export const UnreadableDocument = z
  .object({ ...Head, status: z.literal("unreadable"), problem: WireProblem })
  .readonly()
export type UnreadableDocument = z.infer<typeof UnreadableDocument>

export const WireDocument = z.discriminatedUnion("status", [CheckedDocument, UnreadableDocument])
export type WireDocument = z.infer<typeof WireDocument>

/** What `gouji check --format json` prints and the site's API returns. */
export const Report = z
  .object({
    schema: z.literal("gouji/report/1"),
    catalogue: z.string(),
    engine: z.string(),
    documents: z.array(WireDocument).readonly(),
  })
  .readonly()
export type Report = z.infer<typeof Report>
