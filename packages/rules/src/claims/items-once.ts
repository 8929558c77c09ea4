import { PLACES, type Slot, type TableKey } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { cellSlot } from "../facts/cell.ts"
import { statedIn } from "../facts/facts.ts"
import { failed, type Held, type Judgement, passed, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"
import { inEachTable } from "./in-table.ts"

/** No two items of a table have one name. */
export interface ItemsOnce {
  readonly kind: "items-once"
  readonly table: TableKey
  /** The column that every item has once. */
  readonly column: Slot
}

/** Items are known by their words, as printed. */
export function itemsOnce(table: TableKey, column: Slot): ItemsOnce {
  return { kind: "items-once", table, column }
}

function judgeItemsOnce({ table: key, column }: ItemsOnce, { facts }: Held): readonly Judgement[] {
  return inEachTable(facts, key, ({ rows }) => {
    const items = rows.filter((row) => row.key !== "" && row.code === null && row.cells.has(column))
    if (items.length === 0) {
      return [unjudged("names", [{ slot: `${key}/${column}`, why: "absent", figure: null }], false)]
    }
    const twice = items
      .map((row) => ({ name: row.key, figures: statedIn(facts, cellSlot(key, row, column)) }))
      .filter(({ figures }) => figures.length > 1)
    if (twice.length > 0) return twice.map((item) => repeated(key, item))
    const title = { zh: "项目名称不重复", en: "No two projects share a name" }
    const explanation = {
      zh: `${PLACES[key].zh}的 ${items.length} 个项目名称各不相同。`,
      en: `The ${items.length} projects in the table of ${PLACES[key].en} all have different names.`,
    }
    return [passed({ name: "names", title, explanation })]
  })
}

interface Item {
  readonly name: string
  readonly figures: ReturnType<typeof statedIn>
}

function repeated(key: TableKey, { name, figures }: Item): Judgement {
  const times = figures.length
  return failed({
    name,
    figures,
    title: { zh: `项目“${name}”出现 ${times} 次`, en: `The project “${name}” appears ${times} times` },
    explanation: {
      zh: `${PLACES[key].zh}中“${name}”出现 ${times} 次。`,
      en: `“${name}” appears ${times} times in the table of ${PLACES[key].en}.`,
    },
    advice: {
      zh: "请核对是否重复填报；如是不同的项目，请用不同的名称。",
      en: "Check whether it was entered twice; if these are different projects, give them different names.",
    },
  })
}

function itemsOnceInWords({ table }: ItemsOnce): Bilingual {
  const { zh, en } = PLACES[table]
  return { zh: `${zh}中项目名称不重复`, en: `no two projects in the table of ${en} share a name` }
}

/** How it is judged, told and rounded. */
export const ITEMS_ONCE: Kind<ItemsOnce> = {
  judge: judgeItemsOnce,
  inWords: itemsOnceInWords,
  rounding: NONE,
}
