import type { SingleForm, TableForm } from "../forms/table-form.ts"
import type { PrintedTable, Row } from "../paper.ts"
import { amountCell } from "./cells.ts"
import { codedRows } from "./coded-table.ts"
import type { NumberStyle } from "./digits.ts"
import { widthOf } from "./grid.ts"
import { headRows } from "./head-cells.ts"
import { filled, type Setting, unitOf } from "./setting.ts"
import { sidesRows } from "./sides-table.ts"

/** A table of a form, filled in. */
export function printTable(form: TableForm, setting: Setting): PrintedTable {
  const unit = unitOf(form, setting)
  const own = unit === setting.look.numbers.unit
  const numbers: NumberStyle = own ? setting.look.numbers : { ...setting.look.numbers, unit, decimals: 2 }
  const { head, body } = rowsOf(form, setting, numbers)
  const hasAmounts = body.flat().some(({ amount }) => amount?.value !== null && amount !== null)
  return {
    place: form.place,
    title: filled(form.title, setting),
    maker: form.hasMaker ? `${filled(setting.look.maker, setting)}${setting.organisation}` : null,
    unitLine: `${setting.look.unitLine}${unit}`,
    widths: widthsOf(body),
    head: head.map((row) => row.map((cell) => ({ ...cell, text: filled(cell.text, setting) }))),
    body,
    note: hasAmounts || form.note === undefined ? null : filled(form.note, setting),
  }
}

function rowsOf(form: TableForm, setting: Setting, numbers: NumberStyle) {
  switch (form.kind) {
    case "coded":
      return codedRows(form, setting, numbers)
    case "sides":
      return sidesRows(form, setting, numbers)
    case "single":
      return singleRow(form, setting, numbers)
  }
}

function singleRow({ columns, place }: SingleForm, setting: Setting, numbers: NumberStyle) {
  return {
    head: headRows(columns.map(({ head }) => head)),
    body: [columns.map(({ slot }) => amountCell(slot, place, { setting, numbers }))],
  }
}

/** Columns of codes are narrow, names wide, amounts in between. */
function widthsOf(body: readonly Row[]): readonly number[] {
  const plain = body.find((row) => row.every(({ columnSpan }) => columnSpan === 1)) ?? body[0] ?? []
  return Array.from({ length: widthOf(plain) }, (_, column) => {
    const texts = body.filter((row) => row.length === plain.length).map((row) => row[column])
    const longest = Math.max(...texts.map((cell) => cell?.text.trim().length ?? 0))
    const isAmount = texts.some((cell) => cell?.amount !== null && cell?.amount !== undefined)
    return isAmount ? 9 : Math.min(Math.max(longest + 1, 3), 16)
  })
}
