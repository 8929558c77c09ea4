import { type Figure, subjectOfPath } from "@gouji/domain"

import type { Facts } from "./facts.ts"
import { grouped } from "./grouped.ts"

/**
 * The functional code of a narrative's item: its own where it has all seven digits, else that of the 类, 款 and 项 its words
 * name; undefined where they name no subject on record.
 */
function codeOfItem({ qualifiers }: Figure, fiscalYear: number): string | undefined {
  const { function: code, item } = qualifiers
  if (code?.length === 7) return code
  return item === undefined ? undefined : subjectOfPath(item, fiscalYear)?.code
}

/** The amounts of this year that the narrative states of items, by code, in reading order. */
export function itemsByCode({ narrative, disclosure }: Facts): ReadonlyMap<string, readonly Figure[]> {
  const { fiscalYear } = disclosure
  const items = narrative.filter(
    ({ concept, measure, year, qualifiers: { basis } }) =>
      concept === "exp.item" && measure === "amount" && year === fiscalYear && basis === undefined,
  )
  const coded = items.flatMap((figure) => {
    const code = codeOfItem(figure, fiscalYear)
    return code === undefined ? [] : [{ figure, code }]
  })
  const groups = [...grouped(coded, ({ code }) => code)]
  return new Map(groups.map(([code, group]) => [code, group.map(({ figure }) => figure)]))
}
