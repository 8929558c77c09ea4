import type { Disclosure, Figure, Section, Span, Statement, TextEvidence } from "@gouji/domain"

import type { CollectedFigure, StatementTarget } from "./collect-figures.ts"
import { figureLabel } from "./figure-label.ts"
import type { FiguresDocument } from "./figures-document.ts"
import { type GrowingText, growingText, quoting } from "./growing-text.ts"
import { tableOf, writeTables } from "./lay-out-tables.ts"

type Quote = (span: Span) => TextEvidence

/** Writes the plain text of a document given as data, and ties everything in it to where it came to stand. */
export function layOut(
  document: FiguresDocument,
  figures: readonly CollectedFigure[],
  targets: readonly StatementTarget[],
): Disclosure {
  const text = growingText()
  const title = document.title ?? defaultTitle(document)
  text.write(`${title}\n`)
  const body = writeSections(text, document, figures)
  const statements = document.statements.map((statement) => writeLine(text, statement.text))
  const terms = Object.entries(document.glossary).map(([term, definition]) => ({
    term,
    definition,
    span: writeLine(text, `${term}：${definition}`),
  }))
  const tables = writeTables(
    text,
    document,
    figures.map(({ figure }) => figure),
  )
  if (document.text !== "") text.write(`\n${document.text}\n`)
  const contact = document.contact && writeContact(text, document.contact)
  const quote = quoting(text.text())
  return {
    title,
    organisation: document.organisation,
    fiscalYear: document.fiscalYear,
    stage: document.stage,
    unitOfAccount: document.unitOfAccount,
    figures: figures.map((one) => placed(one, body.spans, quote)),
    statements: document.statements.map((one, index) =>
      said(one, targets[index], quote(at(statements, index))),
    ),
    sections: body.sections,
    glossary: terms.map(({ term, definition, span }) => ({ term, definition, evidence: quote(span) })),
    contact: document.contact && contact && { ...document.contact, evidence: quote(contact.phone) },
    tables: tables?.map((table) => tableOf(table, document.unitOfAccount, quote)) ?? null,
    dates: document.dates,
    attachments: document.attachments,
    unread: [],
    text: text.text(),
    personal: contact?.name ? [contact.name] : [],
  }
}

function defaultTitle({ organisation, fiscalYear, stage }: FiguresDocument): string {
  const whose = organisation.level === "unit" ? "单位" : "部门"
  return `${organisation.name}${fiscalYear}年${whose}${stage === "budget" ? "预算" : "决算"}情况说明`
}

interface Body {
  readonly spans: ReadonlyMap<string, Span>
  readonly sections: readonly Section[]
}

/** The figures under their headings. A section ends where the next of its level, or a higher one, begins. */
function writeSections(
  text: GrowingText,
  { sections }: FiguresDocument,
  figures: readonly CollectedFigure[],
): Body {
  const spans = new Map<string, Span>()
  const starts: Omit<Section, "end">[] = []
  const headings = [
    "",
    ...sections.map(({ heading }) => heading),
    ...figures.map(({ figure }) => figure.section),
  ]
  for (const heading of new Set(headings)) {
    if (heading !== "") starts.push(writeHeading(text, heading, sections))
    for (const one of figures.filter(({ figure }) => figure.section === heading)) {
      spans.set(one.id, writeFigure(text, one))
    }
  }
  const { end } = text.write("")
  return {
    spans,
    sections: starts.map((section, index) => ({ ...section, end: endOf(starts, index) ?? end })),
  }
}

function writeHeading(
  text: GrowingText,
  heading: string,
  sections: FiguresDocument["sections"],
): Omit<Section, "end"> {
  text.write("\n")
  const { start } = text.write(heading)
  text.write("\n")
  const topic = sections.find((section) => section.heading === heading)?.topic ?? null
  return { topic, heading, level: heading.startsWith("（") ? 2 : 1, start }
}

function endOf(starts: readonly Omit<Section, "end">[], index: number): number | undefined {
  const level = starts[index]?.level ?? 1
  return starts.slice(index + 1).find((next) => next.level <= level)?.start
}

/** One line; the span is that of the printed digits, or of the label where a blank has nothing to quote. */
function writeFigure(text: GrowingText, { figure }: CollectedFigure): Span {
  const label = text.write(`${figureLabel(figure)}（${figure.year}年）`)
  text.write("：")
  const printed = text.write(figure.printed ?? "")
  const bare = figure.state === "blank" || figure.state === "not-applicable" || !figure.unitStated
  text.write(bare ? "\n" : `${figure.unit}\n`)
  return figure.printed === null ? label : printed
}

function writeLine(text: GrowingText, line: string): Span {
  const span = text.write(line)
  text.write("\n")
  return span
}

/** The telephone is quoted as evidence; where there is none, the words that announce it. */
function writeContact(text: GrowingText, { name, phone }: NonNullable<FiguresDocument["contact"]>) {
  text.write("\n联系人：")
  const person = name === null ? null : text.write(name)
  text.write(" ")
  const announced = text.write("联系电话")
  text.write("：")
  const number = phone === null ? announced : text.write(phone)
  text.write("\n")
  return { name: person, phone: number }
}

function placed({ id, figure, partOf }: CollectedFigure, spans: Body["spans"], quote: Quote): Figure {
  const span = spans.get(id)
  if (span === undefined) throw new TypeError(`figure ${id} was not written`)
  return { ...figure, id, partOf, evidence: [quote(span)] }
}

function said(
  { kind, concept, text }: FiguresDocument["statements"][number],
  target: StatementTarget | undefined,
  evidence: TextEvidence,
): Statement {
  const { figures = [], qualifiers = {} } = target ?? {}
  return { kind, concept, text, figures, qualifiers, evidence }
}

function at(spans: readonly Span[], index: number): Span {
  const span = spans[index]
  if (span === undefined) throw new TypeError("a line that was not written")
  return span
}
