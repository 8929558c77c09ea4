import type { Figure } from "@gouji/domain"

import { type Facts, slotIn, statedIn } from "../facts/facts.ts"
import { counterpart } from "../facts/related.ts"
import type { Held } from "../judging/judgement.ts"

/** Where a value that stands in the wrong place may have come from. */
export interface Surroundings {
  /** Every figure of the document, in reading order. */
  readonly figures: readonly Figure[]
  /** The figures printed next to it: in its row and column, or before and after it in running text. */
  neighboursOf(figure: Figure): readonly Figure[]
  /** The figures that state the same for the year before, here or in last year's paper. */
  lastYearsOf(figure: Figure): readonly Figure[]
}

/** What stands around the figures of a disclosure. */
export function surroundingsOf({ facts, related }: Held): Surroundings {
  return {
    figures: facts.figures,
    neighboursOf: (figure) => neighboursOf(facts, figure),
    lastYearsOf: (figure) => lastYearsOf(facts, related, figure),
  }
}

/** In a table the cells around it; blank ones in between count as cells. */
function neighboursOf(facts: Facts, figure: Figure): readonly Figure[] {
  if (figure.place === "narrative") return besideInText(facts, figure)
  const table = facts.tables.get(figure.place)
  const { function: code, economic, item } = figure.qualifiers
  const row = table?.byKey.get(code ?? economic ?? item ?? "")
  const [column] = [...(row?.cells ?? [])].find(([, other]) => other === figure) ?? []
  if (table === undefined || row === undefined || column === undefined) return []
  const at = table.rows.indexOf(row)
  const across = beside([...row.cells.values()], figure)
  const along = [table.rows[at - 1], table.rows[at + 1]].map((other) => other?.cells.get(column))
  return [...across, ...along.filter((other) => other !== undefined)]
}

function besideInText({ figures }: Facts, figure: Figure): readonly Figure[] {
  return beside(
    figures.filter(({ place }) => place === "narrative"),
    figure,
  )
}

function beside(figures: readonly Figure[], figure: Figure): readonly Figure[] {
  const at = figures.indexOf(figure)
  return at < 0 ? [] : [figures[at - 1], figures[at + 1]].filter((other) => other !== undefined)
}

function lastYearsOf(facts: Facts, related: readonly Facts[], figure: Figure): readonly Figure[] {
  const { fiscalYear, stage } = facts.disclosure
  const before = { ...figure, year: figure.year - 1 }
  const paper = counterpart(facts, related, { fiscalYear: fiscalYear - 1, stage })
  const published = paper === undefined ? [] : statedIn(paper, slotIn(paper, before))
  return [...statedIn(facts, slotIn(facts, before)), ...published]
}
