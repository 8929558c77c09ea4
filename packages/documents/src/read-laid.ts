import {
  type CellEvidence,
  type Disclosure,
  err,
  type Figure,
  type FigureId,
  figureIdAt,
  ok,
  type Result,
  type Table,
  type TextEvidence,
  type Unit,
} from "@gouji/domain"

import type { LaidDocument } from "./layout/laid-document.ts"
import { contactIn, personalNamesIn } from "./narrative/contact.ts"
import { datesIn } from "./narrative/dates.ts"
import type { Stretch } from "./narrative/drafts.ts"
import { evidencerFor } from "./narrative/evidencer.ts"
import { finish } from "./narrative/finish.ts"
import { glossaryOf } from "./narrative/glossary-entries.ts"
import { organisationOf } from "./narrative/organisation.ts"
import { type Narrative, readNarrative } from "./narrative/read-narrative.ts"
import { sectionsOf } from "./narrative/sections.ts"
import { tablesIn } from "./tables/joined-tables.ts"
import type { CellDraft } from "./tables/read-table.ts"
import { type ReadTables, readTables, type TableDraft, titledAs } from "./tables/read-tables.ts"

/** Why a text is no disclosure. */
export type ContentProblem = { readonly code: "no-budget-found" } | { readonly code: "no-fiscal-year" }

/** Reads what a format laid out: the narrative and its tables, into one disclosure. */
export function readLaid(laid: LaidDocument): Result<Disclosure, ContentProblem> {
  const found = tablesIn(laid)
  const titled = titledAs(found)
  const stretches = found.flatMap((table) => table.stretches)
  const narrative = readNarrative(laid.text, stretches, titled)
  const { fiscalYear, stage } = narrative
  const tables = readTables(found, { fiscalYear: fiscalYear ?? 0, stage })
  if (!hasAmount(narrative) && tables.cells.length === 0) return err({ code: "no-budget-found" })
  if (fiscalYear === undefined) return err({ code: "no-fiscal-year" })
  return ok(
    disclosureOf(laid, { ...narrative, fiscalYear }, { ...tables, organisation: titled.organisation }),
  )
}

function hasAmount({ drafts }: Narrative): boolean {
  return drafts.figures.some(({ measure, digits }) => measure === "amount" && digits !== null)
}

interface Dated extends Narrative {
  readonly fiscalYear: number
}

interface Tables extends ReadTables {
  readonly organisation: string | undefined
}

function disclosureOf(laid: LaidDocument, narrative: Dated, tables: Tables): Disclosure {
  const { text } = laid
  const { title, passages, fiscalYear, stage } = narrative
  const evidence = evidencerFor(laid)
  const standing = { text, evidence, codePoints: evidence.codePoints }
  const organisation = organisationOf(text, title, passages)
  const toCodePoints = ({ start, end }: Stretch) => ({
    start: evidence.codePoints(start),
    end: evidence.codePoints(end),
  })
  return {
    title: title?.text ?? tables.tables[0]?.title ?? "",
    organisation: { ...organisation, name: organisation.name || (tables.organisation ?? "") },
    fiscalYear,
    stage,
    ...figuresOf(narrative, tables, standing),
    sections: sectionsOf(passages, text.length).map((section) => ({ ...section, ...toCodePoints(section) })),
    glossary: glossaryOf(text, passages, evidence),
    contact: contactIn(text, evidence),
    tables: laid.grids.length === 0 ? null : tables.tables.map((table) => tableOf(table, standing)),
    dates: datesIn(text),
    attachments: null,
    text,
    personal: personalNamesIn(text).map(toCodePoints),
  }
}

interface Standing {
  readonly text: string
  readonly evidence: (stretch: Stretch) => TextEvidence
  readonly codePoints: (offset: number) => number
}

/** Figures of text and tables in one reading order: ids are given by where they stand. */
function figuresOf({ drafts }: Dated, tables: ReadTables, standing: Standing) {
  const { text, evidence } = standing
  const order = [
    ...drafts.figures.map(({ span }, index) => ({ at: span.start, index, cell: undefined })),
    ...tables.cells.map((cell, index) => ({ at: cell.span.start, index, cell })),
  ].sort((a, b) => a.at - b.at)
  const ids = new Map(
    order.flatMap(({ cell, index }, at) => (cell ? [] : [[index, figureIdAt(at)] as const])),
  )
  const idOf = (index: number) => ids.get(index) ?? figureIdAt(index)
  const finished = finish(drafts, { text, evidence, idOf, unit: unitOf(tables) })
  const figures = order.map(({ cell, index }, at) =>
    cell ? cellFigure(cell, figureIdAt(at), standing) : (finished.figures[index] as Figure),
  )
  const unread = tables.unread.map((span) => ({ why: "table" as const, evidence: evidence(span) }))
  return { ...finished, figures, unread: [...finished.unread, ...unread] }
}

function unitOf({ tables }: ReadTables): Unit {
  return tables.find(({ unit }) => unit !== null)?.unit ?? "万元"
}

function cellFigure({ figure, unit, span, cell }: CellDraft, id: FigureId, standing: Standing): Figure {
  const evidence = cellEvidence(cell, span, standing)
  const { quote } = evidence
  // Written out, as its evidence is: made for every cell, it takes several times as long put together of others.
  return {
    concept: figure.concept,
    place: figure.place,
    year: figure.year,
    measure: figure.measure,
    value: figure.value,
    quantum: figure.quantum,
    state: figure.state,
    unit: figure.unit,
    qualifiers: figure.qualifiers,
    confidence: figure.confidence,
    id,
    printed: quote === "" ? null : quote,
    unitStated: unit !== null,
    said: null,
    partOf: null,
    section: "",
    evidence: [evidence],
  }
}

function cellEvidence(
  cell: CellDraft["cell"],
  { start, end }: Stretch,
  { text, codePoints }: Standing,
): CellEvidence {
  const { kind, page, table, row, column, box } = cell
  const quote = text.slice(start, end)
  return { kind, page, table, row, column, box, start: codePoints(start), end: codePoints(end), quote }
}

function tableOf({ span, rows, ...table }: TableDraft, standing: Standing): Table {
  return {
    ...table,
    rows: rows.map(({ label, cell }) => ({
      code: label.code,
      name: label.name,
      attributes: {},
      evidence: cellEvidence(cell, label.cell, standing),
    })),
    evidence: standing.evidence(span),
  }
}
