import type { Disclosure, Figure, FigureId, Organisation, Section, Statement, Unread } from "@gouji/domain"

import { figureOf } from "./figures.ts"
import type { About, Given, GivenFigure, GivenStatement, Stated } from "./given.ts"
import { tablesOf } from "./tables.ts"
import { Writing } from "./written.ts"

const ORGANISATION: Organisation = { name: "示例区政务服务中心", level: "unit", kind: "public-institution-1" }

/**
 * A disclosure with just what a test is about, over a small text of its own in which every quote stands at its span.
 * Figures come in the order given; those with a section stand under its heading.
 */
export function disclosure(given: Given = {}, about: About = {}): Disclosure {
  const head = headOf(about)
  const writing = new Writing()
  writing.line(head.title)
  const { figures, bySlot, sections, unread } = body(given, about, writing)
  const statements = (about.statements ?? []).map((statement) => statementOf(statement, bySlot, writing))
  const glossary = Object.entries(about.glossary ?? {}).map(([term, definition]) => ({
    term,
    definition,
    evidence: writing.line(`${term}：${definition}`, definition),
  }))
  const contact = contactOf(about.contact ?? null, writing)
  const tables = tablesOf(about, figures, writing)
  if (about.text !== undefined) writing.add(about.text)
  return {
    ...head,
    figures,
    statements,
    sections,
    glossary,
    contact,
    tables,
    unread,
    text: writing.toString(),
    personal: [],
  }
}

function headOf(about: About) {
  const organisation = { ...ORGANISATION, ...about.organisation }
  const fiscalYear = about.fiscalYear ?? 2024
  const stage = about.stage ?? "budget"
  const level = organisation.level === "unit" ? "单位" : "部门"
  const paper = stage === "budget" ? "预算" : "决算"
  return {
    organisation,
    fiscalYear,
    stage,
    title: about.title ?? `${organisation.name}${fiscalYear}年${level}${paper}情况说明`,
    unitOfAccount: about.unitOfAccount ?? ("万元" as const),
    dates: { adopted: null, approved: null, written: null, published: null, ...about.dates },
    attachments: about.attachments ?? null,
  }
}

interface Placed {
  readonly slot: string
  readonly stated: Stated
  readonly section: string
}

interface Body {
  readonly figures: Figure[]
  readonly bySlot: Map<string, FigureId>
  readonly sections: Section[]
  readonly unread: Unread[]
}

function body(given: Given, about: About, writing: Writing): Body {
  const placed = Object.entries(given).flatMap(([slot, states]) =>
    (Array.isArray(states) ? (states as readonly Stated[]) : [states as Stated]).map(
      (stated): Placed => ({ slot, stated, section: sectionOf(stated) }),
    ),
  )
  const result: Body = { figures: [], bySlot: new Map(), sections: [], unread: [] }
  const own = (about.sections ?? []).map((section) => ({ level: 1, ...section }))
  const other = new Set(placed.map(({ section }) => section))
  for (const { heading } of own) other.delete(heading)
  for (const heading of other) writeSection({ heading, placed, about, writing, result })
  for (const { topic, heading, level, text } of own) {
    const start = writing.end
    writeSection({ heading, placed, about, writing, result, ...(text === undefined ? {} : { text }) })
    result.sections.push({ topic, heading, level, start, end: writing.end })
  }
  return { ...result, figures: withParents(result, placed) }
}

interface Written {
  readonly heading: string
  readonly text?: string
  readonly placed: readonly Placed[]
  readonly about: About
  readonly writing: Writing
  readonly result: Body
}

function writeSection({ heading, text, placed, about, writing, result }: Written): void {
  if (heading !== "") writing.line(heading)
  if (text !== undefined) writing.add(text)
  for (const { slot, stated } of placed.filter(({ section }) => section === heading)) {
    const number = result.figures.length + 1
    const figure = figureOf(slot, stated, { number, fiscalYear: about.fiscalYear ?? 2024, writing })
    result.figures.push(figure)
    if (!result.bySlot.has(slot)) result.bySlot.set(slot, figure.id)
    const lost = about.unread?.[slot]
    if (lost !== undefined)
      result.unread.push({ why: "no-label", evidence: writing.line(`${lost}万元`, lost) })
  }
}

/** Figures in 其中 lists point to the first figure of the slot they name. */
function withParents({ figures, bySlot }: Body, placed: readonly Placed[]): Figure[] {
  const sections = [...new Set(figures.map(({ section }) => section))]
  const written = sections.flatMap((heading) => placed.filter(({ section }) => section === heading))
  return figures.map((figure, index) => {
    const parent = partOf(written[index]?.stated)
    return { ...figure, partOf: (parent === undefined ? undefined : bySlot.get(parent)) ?? null }
  })
}

function isFull(stated: Stated | undefined): stated is GivenFigure {
  return typeof stated === "object" && stated !== null
}

function sectionOf(stated: Stated): string {
  return isFull(stated) ? (stated.section ?? "") : ""
}

function partOf(stated: Stated | undefined): string | undefined {
  return isFull(stated) ? stated.partOf : undefined
}

function statementOf(
  given: GivenStatement,
  bySlot: ReadonlyMap<string, FigureId>,
  writing: Writing,
): Statement {
  const text = given.text ?? `关于${given.concept}的说明。`
  const id = given.about === undefined ? undefined : bySlot.get(given.about)
  return {
    kind: given.kind,
    concept: given.concept,
    qualifiers: {},
    text,
    figures: id === undefined ? [] : [id],
    evidence: writing.line(text),
  }
}

function contactOf(given: About["contact"], writing: Writing): Disclosure["contact"] {
  if (given === null || given === undefined) return null
  const phone = given.phone ?? ""
  return { ...given, evidence: writing.line(`联系电话：${phone}`, phone) }
}
