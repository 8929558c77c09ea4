import type { Evidence } from "@gouji/domain"

import type { CheckedDocument, WireFigure, WireFinding } from "../../wire.ts"
import { paperOf } from "../frames.ts"
import type { FormRow, RowKey } from "./form.ts"
import { type Landing, landingOf } from "./landing.ts"
import { type Places, placesOf } from "./places.ts"
import { quoteOf, type RemarkSource, remarkOf } from "./remark.ts"
import { type Held, heldByRow, wasChecked } from "./standing.ts"
import { formWithTables, sheetTitle } from "./titles.ts"
import { type Language, SHEET_WORDS, type Standing } from "./words.ts"

/** A row as filled in. `remarks` are whole paragraphs, in the order they are numbered; then what else is to be said. */
export interface CheckSheetRow {
  readonly key: RowKey
  /** 及时性 or 内容规范性. */
  readonly group: string
  readonly subject: string
  readonly standing: Standing
  /** 是, 否 or 待核, in the language of the sheet. */
  readonly answer: string
  readonly remarks: readonly string[]
}

/** The reviewer's form on one document, filled in. */
export interface CheckSheet {
  /** What the sheet is called among others. */
  readonly name: string
  readonly title: string
  readonly organisation: string
  /** Over group, subject, answer, problems. */
  readonly heads: readonly [string, string, string, string]
  readonly rows: readonly CheckSheetRow[]
  /** What the answers mean, and what was not checked. */
  readonly notes: readonly string[]
}

/** What a sheet is made from: the report on a document, and its text as far as others may read it. */
export interface CheckedText {
  readonly document: CheckedDocument
  readonly maskedText: string
}

/**
 * Fills in the reviewer's form. Every finding stands in exactly one row; no row says 是 where something was not found,
 * not understood or not checked, nor where there are suggestions only: those a person decides on.
 */
export function checkSheetOf({ document, maskedText }: CheckedText, language: Language): CheckSheet {
  const places = placesOf(document, maskedText)
  const figures = new Map<string, WireFigure>(document.figures.map((figure) => [figure.id, figure]))
  const say = SHEET_WORDS[language]
  const { title, heads, organisation } = sheetTitle(document, language)
  const form = formWithTables(document, language)
  const paper = paperOf(maskedText, document.disclosure.sections)
  const source = { paper, places, figures, language, say }
  const landed = landedIn(document.findings, form, (finding) => landingOf(finding, places, figures))
  const held = heldByRow(document, places)
  const { passed, rounded, notChecked, coverage } = document.summary
  return {
    name: document.disclosure.organisation.name || title,
    title,
    organisation,
    heads,
    rows: form.map((row) => filledIn({ row, document, landed, held, form, source })),
    notes: say.notes({
      passed: passed + rounded,
      notChecked,
      // Never rounded up to all of it.
      coverage: `${Math.floor(coverage * 100)}%`,
    }),
  }
}

interface Landed {
  readonly finding: WireFinding
  readonly landing: Landing
  /** In its row, from 1. */
  readonly number: number
}

function landedIn(
  findings: readonly WireFinding[],
  form: readonly FormRow[],
  landing: (finding: WireFinding) => Landing,
): readonly Landed[] {
  const taken = new Map<RowKey, number>()
  return findings.map((finding) => {
    const { row, elsewhere } = landing(finding)
    // A form without the row (final accounts describe no projects one by one) has it in the explanation.
    const there = form.some(({ key }) => key === row) ? row : "explanation"
    const number = (taken.get(there) ?? 0) + 1
    taken.set(there, number)
    return { finding, landing: { row: there, elsewhere }, number }
  })
}

interface ToFillIn {
  readonly row: FormRow
  readonly document: CheckedDocument
  readonly landed: readonly Landed[]
  readonly held: ReadonlyMap<RowKey, Held>
  readonly form: readonly FormRow[]
  readonly source: RemarkSource
}

function filledIn(input: ToFillIn): CheckSheetRow {
  const { row, landed, source } = input
  const { say, language } = source
  const own = landed.filter(({ landing }) => landing.row === row.key)
  const remarks = own.map(({ finding, number }) => remarkOf(finding, number, source))
  const passing = elsewhere(input)
  const doubts = [...passing, ...gaps(input, own.length + passing.length > 0)]
  const isBroken = own.some(({ finding }) => finding.severity !== "info")
  const standing = isBroken ? "no" : own.length + doubts.length > 0 ? "open" : "yes"
  return {
    key: row.key,
    group: say.groups[row.key === "timeliness" ? "timeliness" : "content"],
    subject: row.words[language],
    standing,
    answer: say.standing[standing],
    remarks: [...remarks, ...doubts],
  }
}

/** What is wrong here as well, and told in another row. */
function elsewhere({ row, landed, form, source }: ToFillIn): readonly string[] {
  return landed.flatMap(({ landing, number }) => {
    const evidence = landing.elsewhere.get(row.key)
    if (evidence === undefined) return []
    const there = form.find(({ key }) => key === landing.row)?.words[source.language] ?? ""
    return [source.say.elsewhere(there, number, quoteOf(evidence, source))]
  })
}

/** Why it cannot be said that all is well, besides findings. */
function gaps(input: ToFillIn, hasRemarks: boolean): readonly string[] {
  const { row, document, held, source } = input
  const { say, places } = source
  const isHere = (evidence: Evidence) => places.rowOf(evidence) === row.key
  const unread = document.disclosure.unread.map(({ evidence }) => evidence).filter(isHere)
  const { uncertain } = held.get(row.key) ?? { uncertain: 0 }
  const checked = wasChecked(row, document.verdicts, held.get(row.key))
  return [
    ...(unread.length === 0
      ? []
      : [say.unread(unread.length, unread.map((one) => `“${one.quote}”`).join(" "))]),
    ...(uncertain === 0 ? [] : [say.uncertain(uncertain)]),
    ...(hasRemarks || (isFound(row, places) && checked) ? [] : [whyOpen(input)]),
  ]
}

function isFound({ key }: FormRow, places: Places): boolean {
  return key === "timeliness" || places.found.has(key)
}

function whyOpen({ row, document, source: { say, places } }: ToFillIn): string {
  if (row.key === "timeliness") return say.noDates
  if (isFound(row, places)) return say.nothingChecked
  return row.key.startsWith("T.") && document.disclosure.tables === null ? say.noTables : say.notFound
}
