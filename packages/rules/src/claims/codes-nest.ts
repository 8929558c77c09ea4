import { kindOfCode, PLACES, parentOf } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type CodedRow, codedRows } from "../facts/coded-rows.ts"
import { grouped } from "../facts/grouped.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { quoted } from "../words/coded-words.ts"
import { NONE } from "../words/rounding-words.ts"
import { withoutCodes } from "./without-codes.ts"

/** Within a table each code stands under the code it begins with: a 项 under its 款, a 款 under its 类. */
export interface CodesNest {
  readonly kind: "codes-nest"
}

/** A level the table does not show at all is not missed. */
export function codesNest(): CodesNest {
  return { kind: "codes-nest" }
}

function judgeCodesNest(_: CodesNest, { facts }: Held): readonly Judgement[] {
  const rows = codedRows(facts)
  if (rows.length === 0) return [withoutCodes(facts, "levels")]
  const tables = [...grouped(rows, ({ table }) => table).values()].map(inTable)
  if (tables.every(({ nested }) => nested === 0)) return [unchecked("levels", "nothing-to-compare")]
  const failures = tables.flatMap(({ orphans }) => (orphans.length === 0 ? [] : [failure(orphans)]))
  if (failures.length > 0) return failures
  return [
    passed({
      name: "levels",
      title: { zh: "编码的层级完整", en: "Every code has its level above" },
      explanation: {
        zh: "各表中，每个项都有所属的款，每个款都有所属的类。",
        en: "In each table every item (项) has its section (款), and every section its class (类).",
      },
    }),
  ]
}

interface Nesting {
  /** How many codes have a level above them in the table. */
  readonly nested: number
  readonly orphans: readonly CodedRow[]
}

function inTable(rows: readonly CodedRow[]): Nesting {
  const codes = new Set(rows.map(({ code }) => code))
  const levels = new Set([...codes].map(levelOf))
  const below = rows.filter(({ code }) => {
    const parent = parentOf(code)
    return kindOfCode(code) !== undefined && parent !== null && levels.has(levelOf(parent))
  })
  return { nested: below.length, orphans: below.filter(({ code }) => !codes.has(parentOf(code) ?? "")) }
}

/** Its classification and length: 经济分类 beside 功能分类 in one table have levels of their own. */
function levelOf(code: string): string {
  return `${kindOfCode(code) ?? ""} ${code.length}`
}

function failure(orphans: readonly CodedRow[]): Judgement {
  const [{ table } = never()] = orphans
  const place = PLACES[table]
  const missing = [...new Set(orphans.map(({ code }) => parentOf(code) ?? ""))]
  const list = quoted(orphans)
  return failed({
    name: table,
    evidence: orphans.map(({ evidence }) => evidence),
    title: {
      zh: `${place.zh}中有的科目没有上一级`,
      en: `Some codes in the table of ${place.en} have no row for the level above`,
    },
    explanation: {
      zh: `${place.zh}列出了${list.zh}，没有列出上一级 ${missing.join("、")}。`,
      en: `The table of ${place.en} lists ${list.en}, but not the level above: ${missing.join(", ")}.`,
    },
    advice: {
      zh: "请核对这些编码是否写错，或补上上一级科目。",
      en: "Check whether these codes are wrong, or add the level above.",
    },
  })
}

function never(): never {
  throw new TypeError("a group of orphans has at least one")
}

const CODES_NEST_IN_WORDS: Bilingual = {
  zh: "表中每个款在其类之下，每个项在其款之下（编码前三位、前五位相同）",
  en: "in a table every section (款) stands under its class (类), and every item (项) under its section, whose code it begins with",
}

/** How it is judged, told and rounded. */
export const CODES_NEST: Kind<CodesNest> = {
  judge: judgeCodesNest,
  inWords: () => CODES_NEST_IN_WORDS,
  rounding: NONE,
}
