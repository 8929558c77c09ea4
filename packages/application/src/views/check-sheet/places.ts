import { type Evidence, type Section, type TableKey, TableKey as TableKeys } from "@gouji/domain"

import { codePoints, lengthOf } from "../../code-points.ts"
import type { CheckedDocument } from "../../wire.ts"
import { FORMS, type FormRow, type RowKey } from "./form.ts"

/** Which row of the form a place of the document belongs to. */
export interface Places {
  readonly rowOf: (evidence: Evidence) => RowKey
  /** The rows whose part stands in the document. */
  readonly found: ReadonlySet<RowKey>
}

/** A stretch of the text that is one row's. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly row: RowKey
}

/** `maskedText`: the document's plain text, for the cover and the table of contents, which are no sections. */
export function placesOf(document: CheckedDocument, maskedText: string): Places {
  const { sections, stage } = document.disclosure
  const stretches = sectionStretches(sections, FORMS[stage])
  const tables = tableStretches(document, stretches)
  const parts = [...stretches, ...tables]
  const head =
    parts.length === 0 ? [] : headStretches(maskedText, Math.min(...parts.map(({ start }) => start)))
  const all = [...head, ...tables, ...stretches]
  const rowAt = (at: number) =>
    all.find(({ start, end }) => start <= at && at < end)?.row ?? ("explanation" as const)
  return {
    rowOf: (evidence) =>
      evidence.kind === "text" ? rowAt(evidence.start) : (tableOf(evidence.table) ?? "explanation"),
    // A few words before the first part are a title; a cover is what stands before the table of contents.
    found: new Set([
      ...(head.length > 1 ? [...parts, ...head] : parts).map(({ row }) => row),
      ...(document.disclosure.tables ?? []).map(({ place }) => place),
    ]),
  }
}

/** Innermost first where an inner section may differ from the one around it; else the outermost says it all. */
function sectionStretches(sections: readonly Section[], form: readonly FormRow[]): readonly Stretch[] {
  const own = sections.flatMap(({ topic, start, end }) => {
    const row = topic === null ? undefined : form.find(({ topics }) => topics.includes(topic))
    return row === undefined ? [] : [{ start, end, row: row.key, open: row.open }]
  })
  const closed = own.filter(({ open }) => !open)
  const outermost = closed.filter((one) => !closed.some((other) => other !== one && isInside(one, other)))
  return [...outermost, ...own.filter(({ open }) => open)]
}

function isInside(one: Omit<Stretch, "row">, other: Omit<Stretch, "row">): boolean {
  return other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start
}

/** From a table's title to the next one's, or to the section that follows. */
function tableStretches({ disclosure }: CheckedDocument, sections: readonly Stretch[]): readonly Stretch[] {
  const titles = (disclosure.tables ?? []).flatMap(({ place, evidence }) =>
    evidence.kind === "text" ? [{ start: evidence.start, row: place }] : [],
  )
  const starts = [...titles, ...sections].map(({ start }) => start)
  return titles.map(({ start, row }) => ({
    start,
    row,
    end: Math.min(...starts.filter((other) => other > start), Number.POSITIVE_INFINITY),
  }))
}

const CONTENTS = /^[^\S\n]*目[^\S\n]*录[^\S\n]*$/m

/** All before the first part: the cover, and the table of contents where there is one. */
function headStretches(maskedText: string, firstPart: number): readonly Stretch[] {
  const head = codePoints(maskedText).slice(0, firstPart)
  const found = CONTENTS.exec(head)
  const end = lengthOf(head)
  if (found === null) return end === 0 ? [] : [{ start: 0, end, row: "cover" }]
  const contents = lengthOf(head.slice(0, found.index))
  return [
    ...(contents === 0 ? [] : [{ start: 0, end: contents, row: "cover" as const }]),
    { start: contents, end, row: "contents" },
  ]
}

/** The key of a table, if that is what it is. */
function tableOf(key: string): TableKey | undefined {
  return TableKeys.safeParse(key).data
}
