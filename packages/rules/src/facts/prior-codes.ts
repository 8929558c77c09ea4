import { type Succession, successorOf } from "@gouji/domain"

import type { Facts } from "./facts.ts"
import { grouped } from "./grouped.ts"
import type { Row, TableFacts } from "./table-facts.ts"

/** What became of a code of last year's tables; of codes the classification does not know nothing is known. */
export function becameOf(
  code: string,
  { disclosure: before }: Facts,
  { disclosure: now }: Facts,
): Succession {
  return successorOf(code, before.fiscalYear, now.fiscalYear)
}

/** Last year's rows by the row of this year they belong to; what ended without a successor stands under null. */
export interface PriorRows {
  readonly byKey: ReadonlyMap<string | null, readonly Row[]>
  /** Codes of this year whose sum changed because a code under them went elsewhere, or came: they cannot be compared. */
  readonly regrouped: ReadonlySet<string>
}

/** Codes keep their rows unless the classification moved them; rows known by words keep theirs. */
export function priorRows(table: TableFacts, last: Facts, facts: Facts): PriorRows {
  const moves = table.rows.map((row) => ({ row, to: targetOf(row, last, facts) }))
  const moved = moves.filter(({ row, to }) => row.code !== null && to !== row.code)
  const regrouped = moved.flatMap(({ row: { code }, to }) => {
    const [from, into] = [above(code), above(to)]
    return [...from.filter((each) => !into.includes(each)), ...into.filter((each) => !from.includes(each))]
  })
  const byKey = grouped(moves, ({ to }) => to)
  return {
    byKey: new Map([...byKey].map(([key, group]) => [key, group.map(({ row }) => row)])),
    regrouped: new Set(regrouped),
  }
}

function targetOf({ key, code }: Row, last: Facts, facts: Facts): string | null {
  if (code === null) return key
  const became = becameOf(code, last, facts)
  switch (became.kind) {
    case "moved":
      return became.subject.code
    case "ended":
      return null
    case "kept":
    case "renamed":
    case "unknown":
      return key
  }
}

/** The codes above one: a 项 has its 款 and its 类. */
function above(code: string | null): readonly string[] {
  if (code === null) return []
  return [3, 5, 7].filter((length) => length < code.length).map((length) => code.slice(0, length))
}
