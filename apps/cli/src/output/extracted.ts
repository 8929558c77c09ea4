import type { CheckedDocument, Extract, WireDocument, WireFigure } from "@gouji/application"

import type { Language } from "../language.ts"
import { toCsv } from "./csv.ts"

/** Documents without what was judged of them. */
export function onlyFigures(documents: readonly WireDocument[]): Extract {
  return { schema: "gouji/extract/1", documents: documents.map(withoutVerdicts) }
}

/** Every figure of every document as one row; where a figure stands in several places, the first. */
export function figuresCsv(documents: readonly WireDocument[], language: Language): string {
  const rows = documents.flatMap((document) =>
    document.status === "checked"
      ? document.figures.map((figure) => [
          document.path,
          ...Object.values(COLUMNS).map((column) => column(figure, language)),
        ])
      : [],
  )
  return toCsv([["path", ...Object.keys(COLUMNS)], ...rows])
}

type Column = (figure: WireFigure, language: Language) => string | number | null

const COLUMNS = {
  figure: ({ id }) => id,
  concept: ({ concept }) => concept,
  label: ({ label }, language) => label[language],
  year: ({ year }) => year,
  measure: ({ measure }) => measure,
  state: ({ state }) => state,
  printed: ({ printed }) => printed,
  unit: ({ unit }) => unit,
  value: ({ value }) => value,
  quantum: ({ quantum }) => quantum,
  fund: ({ qualifiers }) => qualifiers.fund ?? null,
  function: ({ qualifiers }) => qualifiers.function ?? null,
  economic: ({ qualifiers }) => qualifiers.economic ?? null,
  item: ({ qualifiers }) => qualifiers.item ?? null,
  of: ({ qualifiers }) => qualifiers.of ?? null,
  basis: ({ qualifiers }) => qualifiers.basis ?? null,
  section: ({ section }) => section,
  start: ({ evidence: [first] }) => (first?.kind === "text" ? first.start : null),
  end: ({ evidence: [first] }) => (first?.kind === "text" ? first.end : null),
  quote: ({ evidence: [first] }) => first?.quote ?? null,
  confidence: ({ confidence }) => confidence,
} as const satisfies Record<string, Column>

function withoutVerdicts(document: WireDocument): Extract["documents"][number] {
  if (document.status === "unreadable") return document
  const { path, sha256, format, status, problem, figures } = document
  return { path, sha256, format, status, problem, disclosure: headOf(document), figures }
}

function headOf({ disclosure }: CheckedDocument) {
  const { title, organisation, fiscalYear, stage, unitOfAccount, unread } = disclosure
  return { title, organisation, fiscalYear, stage, unitOfAccount, unread }
}
