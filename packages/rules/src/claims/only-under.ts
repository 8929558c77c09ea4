import { PLACES, type Slot, type TableKey } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { cellOperand } from "../facts/cell.ts"
import { type Facts, slotIn } from "../facts/facts.ts"
import { type Known, knownOf, wantingOf } from "../facts/operand.ts"
import { failed, type Held, type Judgement, passed, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figureWords } from "../words/figure-words.ts"
import { slotName } from "../words/names.ts"
import { isNought } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"
import { inEachTable } from "./in-table.ts"

/** A column has amounts under some codes only; under these others it is blank or nought. */
export interface OnlyUnder {
  readonly kind: "only-under"
  readonly table: TableKey
  readonly column: Slot
  /** The codes it belongs to, by their beginning. */
  readonly codes: readonly string[]
  /** Those it doesn't belong to. Codes of neither group are left alone. */
  readonly never: readonly string[]
}

/** An amount elsewhere is an amount in the wrong column, or under the wrong code. */
export function onlyUnder(given: Omit<OnlyUnder, "kind">): OnlyUnder {
  return { kind: "only-under", ...given }
}

function judgeOnlyUnder(claim: OnlyUnder, { facts }: Held): readonly Judgement[] {
  const { table: key, column, never } = claim
  return inEachTable(facts, key, (table) => {
    const cells = table.rows
      .filter(({ code }) => code !== null && never.some((start) => code.startsWith(start)))
      .filter(({ cells }) => cells.has(column))
      .map((row) => cellOperand(facts, { table: key, row, column }))
    const filled = knownOf(cells).filter(({ value }) => !isNought(value))
    if (filled.length > 0) return filled.map((known) => misplaced(facts, claim, known))
    const wants = wantingOf(cells)
    if (wants.length > 0) return [unjudged(column, wants, true)]
    if (cells.length === 0) {
      const slot = `${key}/${column}[${never[0] ?? ""}]`
      return [unjudged(column, [{ slot, why: "absent", figure: null }], false)]
    }
    const words = onlyUnderInWords(claim)
    return [passed({ name: column, title: words, explanation: { zh: `${words.zh}。`, en: `${words.en}.` } })]
  })
}

function misplaced(facts: Facts, { column, codes }: OnlyUnder, { figure }: Known): Judgement {
  const [told, name, list] = [
    figureWords(figure, facts.disclosure.fiscalYear),
    slotName(column),
    codes.join("、"),
  ]
  return failed({
    name: slotIn(facts, figure),
    figures: [figure],
    title: { zh: `${told.zh}不应列在这一栏`, en: `${told.en} belongs in another column` },
    explanation: {
      zh: `${told.zh}；${name.zh}一栏只列 ${list} 类科目的金额。`,
      en: `${told.en}; the column for ${name.en} is only for codes under ${codes.join(", ")}.`,
    },
    advice: {
      zh: "请核对这一行的科目编码和所在的栏，改正其中不符的一个。",
      en: "Check the code of this row and the column of the amount, and correct the one that does not fit.",
    },
  })
}

function onlyUnderInWords({ table, column, codes }: OnlyUnder): Bilingual {
  const [place, name] = [PLACES[table], slotName(column)]
  return {
    zh: `${place.zh}的${name.zh}只列在 ${codes.join("、")} 类科目下`,
    en: `in the table of ${place.en}, ${name.en} appear only under ${codes.join(", ")}`,
  }
}

/** How it is judged, told and rounded. */
export const ONLY_UNDER: Kind<OnlyUnder> = {
  judge: judgeOnlyUnder,
  inWords: onlyUnderInWords,
  rounding: NONE,
}
