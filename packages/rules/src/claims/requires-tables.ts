import type { Place } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { placeList } from "../words/place-words.ts"
import { NONE } from "../words/rounding-words.ts"

/** The tables of the standard set are there, empty ones too. */
export interface RequiresTables {
  readonly kind: "requires-tables"
  readonly tables: readonly Place[]
}

/** Where tables are no part of the document at all, nothing is concluded. */
export function requiresTables(tables: readonly Place[]): RequiresTables {
  return { kind: "requires-tables", tables }
}

function judgeRequiresTables({ tables }: RequiresTables, { facts }: Held): readonly Judgement[] {
  const present = facts.disclosure.tables
  if (present === null) return [unchecked("tables", "no-tables")]
  const absent = tables.filter((table) => !present.some(({ place }) => place === table))
  if (absent.length === 0) {
    const list = placeList(tables)
    const title = { zh: "规定的表格齐全", en: "Every required table is there" }
    const explanation = {
      zh: `规定的表格齐全：${list.zh}。`,
      en: `Every required table is there: ${list.en}.`,
    }
    return [passed({ name: "tables", title, explanation })]
  }
  const list = placeList(absent)
  return [
    failed({
      name: "tables",
      title: { zh: `缺少${list.zh}`, en: `Table missing: ${list.en}` },
      explanation: {
        zh: `应当公开而没有找到：${list.zh}。没有数据的表格也应当列出空表并说明。`,
        en: `Required, but not found: ${list.en}. A table without data should still be shown, empty and with a note.`,
      },
      advice: {
        zh: `请补充${list.zh}；没有数据的列出空表并说明。`,
        en: `Add the table ${list.en}; if there is no data, show it empty, with a note.`,
      },
    }),
  ]
}

function requiresTablesInWords({ tables }: RequiresTables): Bilingual {
  const list = placeList(tables)
  return { zh: `以下表格齐全：${list.zh}`, en: `these tables are all there: ${list.en}` }
}

/** How it is judged, told and rounded. */
export const REQUIRES_TABLES: Kind<RequiresTables> = {
  judge: judgeRequiresTables,
  inWords: requiresTablesInWords,
  rounding: NONE,
}
