import { kindOfCode, PLACES, type Slot, subjectName, type TableKey } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { cellOperand } from "../facts/cell.ts"
import type { Facts } from "../facts/facts.ts"
import { type Known, knownOf, type Operand, wantingOf } from "../facts/operand.ts"
import { failed, type Held, type Judgement, passed, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords } from "../words/figure-words.ts"
import { slotName } from "../words/names.ts"
import { isNought } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"
import { withoutCodes } from "./without-codes.ts"

/** A column of a table, written as a slot of the narrative. */
export interface TableColumn {
  readonly table: TableKey
  readonly column: Slot
}

/** In certain columns nothing stands under 项 of certain names. */
export interface NoughtUnder {
  readonly kind: "nought-under"
  readonly columns: readonly [TableColumn, ...TableColumn[]]
  readonly names: readonly string[]
}

/** Names are those of the classification, so that a misprinted one changes nothing. */
export function noughtUnder(columns: NoughtUnder["columns"], names: readonly string[]): NoughtUnder {
  return { kind: "nought-under", columns, names }
}

function judgeNoughtUnder(claim: NoughtUnder, { facts }: Held): readonly Judgement[] {
  const present = claim.columns.filter(({ table }) => facts.tables.has(table))
  if (present.length === 0) return [withoutCodes(facts, "columns")]
  const cells = present.flatMap((place) => cellsUnder(facts, claim.names, place))
  const filled = knownOf(cells).filter(({ value }) => !isNought(value))
  const wants = wantingOf(cells)
  if (filled.length > 0) return [failure(facts, claim, filled)]
  if (wants.length > 0) return [unjudged("columns", wants, true)]
  if (cells.length === 0) return [unchecked("columns", "nothing-to-compare")]
  const title = titleOf(claim, { zh: "没有", en: "No amounts" })
  return [passed({ name: "columns", title, explanation: { zh: `${title.zh}。`, en: `${title.en}.` } })]
}

/** One operand for each row of one of the names; blank cells are nought there. */
function cellsUnder(
  facts: Facts,
  names: readonly string[],
  { table, column }: TableColumn,
): readonly Operand[] {
  return (facts.tables.get(table)?.rows ?? [])
    .filter(({ code }) => code !== null && names.includes(nameOf(facts, code)))
    .map((row) => cellOperand(facts, { table, row, column }))
}

function failure(facts: Facts, claim: NoughtUnder, filled: readonly Known[]): Judgement {
  const figures = filled.map(({ figure }) => figure)
  const amounts = figuresWords(figures, facts.disclosure.fiscalYear)
  return failed({
    name: "columns",
    figures,
    title: titleOf(claim, { zh: "列有", en: "Amounts" }),
    explanation: {
      zh: `${amounts.zh}。这些科目一般只列基本支出。`,
      en: `${amounts.en}. These items usually hold basic expenditure only.`,
    },
    advice: {
      zh: "请核对这笔支出应列基本支出还是另一个项级科目。",
      en: "Check whether this is basic expenditure or belongs under another item.",
    },
  })
}

function titleOf({ columns: [{ column }], names }: NoughtUnder, there: Bilingual): Bilingual {
  const [list, what] = [namesInWords(names), slotName(column)]
  return { zh: `${list.zh}下${there.zh}${what.zh}`, en: `${there.en} of ${what.en} under ${list.en}` }
}

function namesInWords(names: readonly string[]): Bilingual {
  const quoted = names.map((name) => `“${name}”`)
  return { zh: quoted.join("、"), en: quoted.join(", ") }
}

function nameOf({ disclosure }: Facts, code: string): string {
  const kind = kindOfCode(code)
  return (kind && subjectName(kind, code, disclosure.fiscalYear)) ?? ""
}

function noughtUnderInWords({ columns, names }: NoughtUnder): Bilingual {
  const list = namesInWords(names)
  const places = columns.map(({ table, column }) => ({ place: PLACES[table], what: slotName(column) }))
  return {
    zh: `${list.zh}各行：${places.map(({ place, what }) => `${place.zh}的${what.zh}`).join("、")} = 0`,
    en: `rows of ${list.en}: ${places.map(({ place, what }) => `${what.en} in the table of ${place.en}`).join(", ")} = 0`,
  }
}

/** How it is judged, told and rounded. */
export const NOUGHT_UNDER: Kind<NoughtUnder> = {
  judge: judgeNoughtUnder,
  inWords: noughtUnderInWords,
  rounding: NONE,
}
