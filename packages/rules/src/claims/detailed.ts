import { type ConceptId, PLACES, type TableKey } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { isFilled } from "../facts/cell.ts"
import type { Row, TableFacts } from "../facts/table-facts.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { slotList } from "../words/formula-words.ts"
import { isNought } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"
import { inEachTable } from "./in-table.ts"

/** A table goes down to codes of so many digits wherever it has money, and has these columns. */
export interface Detailed {
  readonly kind: "detailed"
  readonly table: TableKey
  /** 7 for 项 of the functional classification, 5 for 款 of the economic one. */
  readonly digits: 5 | 7
  readonly columns: readonly ConceptId[]
}

/** A table whose rows carry no codes leaves open how deep it goes. */
export function detailed(
  table: TableKey,
  digits: Detailed["digits"],
  columns: readonly ConceptId[] = [],
): Detailed {
  return { kind: "detailed", table, digits, columns }
}

function judgeDetailed({ table: key, digits, columns }: Detailed, { facts }: Held): readonly Judgement[] {
  return inEachTable(facts, key, (table) => {
    const rows = table.rows.filter((row) => row.code !== null && hasMoney(row))
    if (rows.length === 0) return [unchecked(key, "nothing-to-compare")]
    const shallow = rows.filter((row) => isLeaf(row, table) && (row.code ?? "").length < digits)
    const absent = columns.filter((column) => !table.rows.some((row) => isFilled(row, column)))
    return [shallow.length + absent.length === 0 ? deep(key) : short(key, { digits, shallow, absent })]
  })
}

function hasMoney({ cells }: Row): boolean {
  return [...cells.values()].some(({ value }) => value !== null && !isNought(value))
}

function isLeaf({ key }: Row, { children }: TableFacts): boolean {
  return !(children.get(key) ?? []).some(hasMoney)
}

const DEPTH = {
  5: { zh: "款", en: "section level (款, five digits)" },
  7: { zh: "项", en: "item level (项, seven digits)" },
} as const

function deep(key: TableKey): Judgement {
  const place = PLACES[key]
  const title = { zh: `${place.zh}细化到位`, en: `The table of ${place.en} is as detailed as required` }
  return passed({ name: key, title, explanation: { zh: `${title.zh}。`, en: `${title.en}.` } })
}

interface Short {
  readonly digits: Detailed["digits"]
  readonly shallow: readonly Row[]
  readonly absent: readonly ConceptId[]
}

function short(key: TableKey, { digits, shallow, absent }: Short): Judgement {
  const [place, depth, columns] = [PLACES[key], DEPTH[digits], slotList(absent)]
  const codes = shallow.map(({ key: code }) => code).join("、")
  const wrong = [
    ...(shallow.length > 0
      ? [{ zh: `${codes} 没有细化到${depth.zh}`, en: `${codes}: not broken down to ${depth.en}` }]
      : []),
    ...(absent.length > 0
      ? [{ zh: `没有分列${columns.zh}`, en: `no separate columns for ${columns.en}` }]
      : []),
  ]
  const told = { zh: wrong.map(({ zh }) => zh).join("；"), en: wrong.map(({ en }) => en).join("; ") }
  return failed({
    name: key,
    figures: shallow.flatMap(({ cells }) => [...cells.values()].slice(0, 1)),
    title: { zh: `${place.zh}没有细化到位`, en: `The table of ${place.en} is not detailed enough` },
    explanation: { zh: `${place.zh}：${told.zh}。`, en: `In the table of ${place.en}, ${told.en}.` },
    advice: {
      zh: `请细化到${depth.zh}，并分列各栏。`,
      en: `Break it down to ${depth.en}, with every column.`,
    },
  })
}

function detailedInWords({ table, digits, columns }: Detailed): Bilingual {
  const [place, depth, list] = [PLACES[table], DEPTH[digits], slotList(columns)]
  const more = columns.length === 0 ? { zh: "", en: "" } : { zh: `，分列${list.zh}`, en: `, with ${list.en}` }
  return { zh: `${place.zh}细化到${depth.zh}${more.zh}`, en: `${place.en} down to ${depth.en}${more.en}` }
}

/** How it is judged, told and rounded. */
export const DETAILED: Kind<Detailed> = { judge: judgeDetailed, inWords: detailedInWords, rounding: NONE }
